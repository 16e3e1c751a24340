"""This file is about how much each cue in the sentence before or after weighs;
written by tools/weigh_coder.py.

After a name stand its numbers in hundredths, in the order of the kinds:
strength, weakness, proposal, argument, condition, context.
"""

NEIGHBOURS = """
after: a duration -3 1 -10 6 -1 8; after: a wish before in the paragraph -4 -27 28 0 3 0
after: after a argument -2 -6 -1 11 -1 -2; after: after a context 2 3 5 3 -1 -13
after: after a proposal -11 1 6 -12 -2 17; after: after a strength 47 -11 -18 -5 0 -14
after: after a weakness -11 25 0 -1 -4 -9; after: asks -3 17 -23 6 -5 8
after: because -8 11 -10 -2 -3 13; after: but 0 -7 -6 11 -4 7
after: calls fitting -3 -4 1 -3 -1 11; after: can 1 7 -3 9 -5 -11
after: can be changed -8 0 -2 10 -2 1; after: can have an effect -4 11 -1 -2 -1 -2
after: comparative -3 1 10 -14 -6 11; after: complaint -1 -1 0 -1 -6 8
after: could 12 -4 3 -3 -1 -6; after: could have been 10 -4 3 -3 -1 -4
after: denies 15 -9 -10 -16 3 16; after: effect after a wish -2 8 1 -4 -3 0
after: fact word -12 -12 4 4 14 2; after: figures -10 -5 3 1 -2 13
after: follows a wish -6 -13 10 -6 3 12; after: follows complaint -8 23 -15 -2 -7 9
after: follows praise 41 -6 -15 -12 -2 -6; after: has a label -3 13 5 -9 5 -11
after: headed by a wish 9 0 4 -11 3 -5; after: hints of praise 17 1 -5 -11 2 -4
after: hints of trouble 6 8 -9 -18 5 7; after: if 1 10 -1 -3 -1 -6
after: imperative 7 -9 -9 7 -1 5; after: in a list -6 11 -6 -26 3 25
after: more complaint -10 3 -5 -3 -11 25; after: more complaint under weaknesses -5 -6 1 0 0 10
after: more praise 0 -20 4 -17 -2 34; after: must -9 1 9 -6 -3 8
after: must change -2 -9 -2 1 -1 14; after: names a need -4 10 -1 -4 -1 0
after: no common verb -4 7 -13 -6 -3 19; after: no judgement 20 30 -19 -17 6 -21
after: no judgement under strengths 3 1 2 4 0 -9; after: no rule 28 21 -25 -41 -4 21
after: only 2 -11 -2 -4 13 1; after: opens the letter 0 -12 -2 -3 -1 17
after: opens with a pronoun 19 -13 -3 -1 -11 9; after: opens with if 8 -4 2 -2 -1 -3
after: opinion 6 0 -2 -8 -1 6; after: other effect 2 16 -4 -9 6 -11
after: past -17 26 -10 -10 3 7; after: plain after a wish -5 -3 17 -2 0 -7
after: praise 4 -15 1 -8 4 14; after: procedure -6 9 11 -9 -1 -4
after: pronoun will 2 8 -1 -4 -1 -3; after: provided that -8 -7 5 7 -2 4
after: question -1 12 -2 -2 -1 -7; after: refuses 28 -10 -13 -10 -2 7
after: says argument -5 -24 2 10 -3 20; after: says condition -11 -18 36 15 -6 -15
after: says context 0 12 -10 -12 -4 13; after: says proposal 7 22 8 -25 7 -19
after: says strength -10 -18 5 -5 -2 29; after: says weakness -2 25 -20 -3 -10 11
after: shall 8 -11 18 -1 -3 -11; after: shall change 11 -11 14 -2 -2 -10
after: short 4 3 -22 2 -4 17; after: should -23 12 -2 -5 19 -1
after: should change -22 0 -4 0 20 6; after: speaks of capacity -4 -2 -1 -8 -4 20
after: speaks of critical_mass 5 -15 0 -2 -2 15; after: speaks of equity -6 4 5 -6 8 -4
after: speaks of flexibility 12 -6 1 -4 -1 -2; after: speaks of funding 1 10 -6 8 -3 -10
after: speaks of goal_conflict -1 17 -8 7 -1 -15; after: speaks of moving 6 0 3 4 -2 -10
after: speaks of nearness 14 -16 0 7 6 -12; after: speaks of preparedness 0 -6 5 -6 -2 8
after: speaks of prevention 10 1 -1 1 0 -11; after: speaks of role_conflict -1 5 -6 -1 10 -7
after: speaks of scale -15 -6 12 12 -4 2; after: speaks of service_chain -4 4 8 -5 -1 -2
after: supposes -4 19 6 -8 -4 -9; after: tells of oneself 2 8 -8 6 -1 -6
after: today -19 -23 -6 18 3 26; after: wants a look -12 25 -7 -6 8 -8
after: was to -1 9 -4 -1 -1 -3; after: will change 7 -3 -6 -6 -2 9
after: wish 0 30 7 -2 -42 -10 18; after: wish 1 -7 11 12 -10 -2 -4; after: wish 2 2 -16 8 7 -6 5
after: wish 3 -2 19 -38 -1 10 12; after: wish under moving -11 1 -17 9 -5 22
after: wishless after a weakness on moving 10 -13 -3 -4 0 10
after: wishless after a wish -1 -6 21 -1 -4 -9; after: would -2 -2 3 -6 -1 8
before: a duration -4 8 14 -4 -1 -13; before: a wish before in the paragraph -2 -12 14 16 12 -27
before: after a argument -4 15 -3 -10 -2 3; before: after a condition 3 -9 4 5 -1 -2
before: after a context -11 9 3 -5 -2 5; before: after a proposal 1 6 8 7 6 -28
before: after a strength -1 6 2 -10 2 1; before: after a weakness 17 -27 0 -12 25 -3
before: asks -6 5 1 -7 -3 10; before: because -16 13 13 0 -4 -7; before: but 7 1 -6 21 -5 -17
before: calls fitting -3 8 -1 1 -1 -4; before: can -10 -10 -16 12 25 -1
before: can be changed -6 4 -10 -7 25 -7; before: comparative 0 2 9 -7 -7 2
before: complaint after a wish 8 -6 -3 6 -2 -3; before: contrast 9 -7 3 -2 -1 -3
before: could 2 -3 -1 -8 -2 11; before: could have been -3 0 3 -6 -2 8
before: denies 2 0 -9 2 6 -1; before: example 8 4 -5 5 -1 -11; before: fact word -13 -22 1 10 1 23
before: figures 6 -29 5 0 3 15; before: follows a wish 0 -11 4 21 8 -21
before: follows complaint 4 -1 10 -6 16 -22; before: follows praise -2 6 3 -16 -2 10
before: has a label 1 7 4 -1 0 -11; before: headed by a wish 7 -16 6 13 2 -11
before: hints of praise -5 13 1 -12 -3 6; before: hints of trouble 2 5 12 -2 -3 -13
before: in a list -4 2 -23 20 8 -4; before: more complaint -2 8 9 -4 -3 -8
before: more praise 11 1 -9 -12 12 -2; before: more praise under strengths -8 4 -5 -1 0 10
before: must -1 -1 9 10 -8 -8; before: must be done 0 3 9 -3 -5 -4
before: must change 3 5 9 4 -7 -13; before: must therefore -5 -2 -2 8 -3 4
before: needs -4 11 0 -2 -1 -4; before: no common verb 4 -3 -9 10 -8 7
before: no judgement -14 -3 0 20 5 -8; before: no judgement under strengths -10 2 3 2 -1 4
before: no judgement under weaknesses 2 -6 8 -1 -1 -2; before: no rule 0 11 0 13 2 -26
before: only 11 5 5 -1 -6 -14; before: opens a labelled answer on moving -2 3 8 -8 4 -5
before: opens an answer on moving -9 4 -8 9 -4 8; before: opens its paragraph -2 5 -29 10 -20 36
before: opens the letter 15 -11 -14 -2 -4 16; before: opens with a comparative -4 -3 6 -7 -1 9
before: opens with a pronoun 5 3 8 -16 5 -5; before: opinion 4 3 1 3 -3 -9
before: other effect -8 1 8 -5 7 -3; before: past 14 -1 -2 -11 -6 7
before: plain after a wish 7 -9 9 1 8 -15; before: praise -7 2 -1 -8 3 11
before: procedure 16 15 -11 -4 -2 -14; before: provided that -3 2 5 -10 -2 8
before: question -3 -5 12 -2 -1 0; before: refuses 16 -10 -5 9 -10 0
before: says argument 7 -3 -16 -4 31 -15; before: says condition -13 4 -3 -4 -8 25
before: says context 2 8 8 -20 -8 11; before: says proposal 0 -21 -3 33 25 -35
before: says strength 4 -1 -15 -11 -5 28; before: says weakness -24 11 28 -22 -2 10
before: shall -7 -1 6 -1 -6 9; before: shall change -3 -1 1 1 -6 9; before: short -8 -9 14 2 -1 2
before: should -12 -9 6 12 8 -5; before: should change -10 -3 3 16 2 -8
before: speaks of capacity 2 -5 8 1 2 -9; before: speaks of critical_mass -13 -16 -2 6 23 3
before: speaks of democracy 11 0 4 -11 -3 -1; before: speaks of equity 8 6 -1 -7 3 -10
before: speaks of flexibility 2 3 -5 -6 -3 8; before: speaks of fragmentation -7 9 3 -3 0 -2
before: speaks of information_flow -9 8 -2 -12 6 10; before: speaks of moving -10 -2 0 10 6 -3
before: speaks of nearness 5 -8 2 1 -5 5; before: speaks of preparedness 2 3 3 -9 -2 2
before: speaks of scale -19 18 -6 8 9 -11; before: speaks of speaking -4 -1 9 -1 0 -3
before: supposes -3 -20 3 17 3 -1; before: tells of oneself 2 -2 1 -10 -2 10
before: today -20 9 2 -9 3 14; before: wants a look -11 0 3 -11 7 11
before: was to 1 8 -4 -3 -1 -1; before: will -11 4 8 -11 8 1
before: will have an effect -3 -5 5 -3 9 -2; before: wish 0 3 19 4 -3 2 -25
before: wish 2 -12 11 -11 -4 16 1; before: wish 3 6 -14 9 8 -7 -2
before: wishless after a argument on moving -1 8 -1 -3 -1 -1
before: wishless after a wish 16 -9 -1 9 4 -19
"""
