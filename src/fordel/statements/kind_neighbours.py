"""This file is about how much each cue in the sentence before or after weighs;
written by tools/weigh_coder.py.

After a name stand its numbers in hundredths, in the order of the kinds:
strength, weakness, proposal, argument, condition, context.
"""

NEIGHBOURS = """
after: a duration -3 0 -9 6 -1 8; after: a wish before in the paragraph -4 -26 28 -1 3 -1
after: after a argument -2 -6 -1 11 -1 -2; after: after a context 3 3 4 3 -1 -12
after: after a proposal -11 1 7 -11 -2 17; after: after a strength 47 -11 -17 -6 0 -14
after: after a weakness -10 25 -2 -1 -4 -8; after: asks -3 18 -21 5 -5 7
after: because -7 10 -10 -1 -3 13; after: but 1 -6 -6 10 -4 5
after: calls fitting -4 -4 1 -3 -1 11; after: can 3 5 -2 9 -5 -10
after: can be changed -8 0 -2 11 -2 1; after: can have an effect -4 9 -1 -2 -1 -1
after: comparative -3 1 11 -14 -6 11; after: could 12 -4 3 -4 -1 -6
after: could have been 10 -4 3 -3 -1 -4; after: denies 15 -9 -10 -15 3 15
after: effect after a wish -2 8 2 -5 -3 0; after: example -6 -2 8 4 -2 -1
after: fact word -12 -12 5 3 14 1; after: figures -10 -4 2 2 -2 12
after: follows a wish -6 -13 10 -6 3 12; after: follows complaint -8 22 -15 -2 -7 10
after: follows praise 41 -6 -15 -12 -2 -6; after: has a label -3 13 5 -9 5 -11
after: headed by a wish 8 1 4 -11 3 -5; after: hints of praise 17 1 -6 -11 2 -4
after: hints of trouble 6 8 -7 -17 5 5; after: if 1 10 -1 -3 -1 -6
after: imperative 6 -6 -10 7 -1 3; after: in a list -6 11 -7 -25 3 24
after: more complaint -9 3 -5 -1 -11 24; after: more complaint under weaknesses -5 -5 1 -1 0 10
after: more praise -1 -19 4 -18 -2 36; after: must -9 2 8 -6 -3 8
after: must change -2 -10 -1 1 -1 13; after: names a need -4 10 -1 -4 -1 0
after: no common verb -5 8 -12 -6 -3 18; after: no judgement 22 28 -19 -17 6 -21
after: no judgement under strengths 3 1 2 4 0 -10; after: no rule 29 18 -24 -41 -4 21
after: only 3 -12 -1 -3 13 1; after: opens the letter 1 -12 -1 -3 -1 17
after: opens with a pronoun 18 -13 -2 0 -11 7; after: opens with if 8 -4 2 -2 -1 -3
after: opinion 6 -1 -2 -8 -1 6; after: other effect 2 15 -3 -8 6 -11
after: past -16 25 -12 -9 3 8; after: plain after a wish -5 -3 16 -2 0 -6
after: praise 4 -14 1 -8 4 14; after: procedure -6 9 9 -8 -1 -3
after: pronoun will 2 8 -1 -5 -1 -4; after: provided that -8 -6 6 7 -2 3
after: question 0 12 -2 -1 -1 -7; after: refuses 28 -11 -12 -10 -2 8
after: says argument -5 -23 1 12 -3 19; after: says condition -12 -17 37 13 -6 -15
after: says context 0 11 -10 -11 -4 13; after: says proposal 7 22 5 -23 6 -18
after: says strength -10 -17 5 -5 -2 28; after: says weakness -2 26 -21 -2 -11 10
after: shall 8 -10 15 -1 -3 -8; after: shall change 11 -10 12 -2 -2 -8
after: short 5 2 -20 1 -4 16; after: should -23 11 -2 -5 19 -1
after: should change -22 -1 -4 0 20 6; after: speaks of capacity -10 2 -1 -10 -4 24
after: speaks of critical_mass -2 -11 5 -3 -2 12; after: speaks of democracy 4 4 -1 -8 -4 5
after: speaks of equity -14 -4 9 -6 7 8; after: speaks of fragmentation -8 17 -7 4 -2 -5
after: speaks of funding -2 9 -5 9 -3 -8; after: speaks of goal_conflict -3 19 -7 6 -1 -16
after: speaks of moving 5 0 3 4 -2 -10; after: speaks of nearness 19 -17 8 5 6 -21
after: speaks of preparedness -1 -4 8 -1 0 -3; after: speaks of prevention 12 -1 -2 2 0 -11
after: speaks of role_conflict -2 6 -6 -1 10 -7; after: speaks of scale -8 -10 6 2 -4 15
after: speaks of service_chain -1 9 9 -8 -2 -7; after: speaks of standardisation -5 -10 -1 4 -1 12
after: supposes -4 19 6 -7 -4 -10; after: today -19 -22 -6 19 3 24
after: wants a look -12 25 -7 -5 8 -8; after: was to -1 9 -4 -1 -1 -3
after: will change 7 -3 -6 -6 -2 9; after: wish 0 31 4 -1 -41 -10 18
after: wish 1 -7 12 10 -10 -2 -4; after: wish 2 2 -17 7 8 -7 6; after: wish 3 -3 19 -35 -2 10 10
after: wish under moving -12 0 -15 8 -5 23
after: wishless after a weakness on moving 10 -13 -3 -4 0 10
after: wishless after a wish -1 -6 20 -1 -4 -9; after: would -2 -2 3 -6 -1 8
before: a duration -4 7 14 -4 -1 -13; before: a wish before in the paragraph -3 -14 15 14 11 -23
before: after a argument -4 15 -3 -10 -2 3; before: after a condition 3 -9 5 4 -1 -2
before: after a context -11 12 4 -3 -1 -1; before: after a proposal 2 4 8 5 6 -24
before: after a strength 0 5 3 -10 2 1; before: after a weakness 16 -27 -3 -11 25 -1
before: asks -6 5 2 -7 -3 10; before: because -16 16 10 -1 -3 -6; before: but 7 0 -5 21 -5 -17
before: calls fitting -3 8 -1 1 -1 -4; before: can -9 -10 -16 13 25 -3
before: can be changed -6 4 -10 -6 25 -7; before: comparative 1 2 10 -7 -7 2
before: complaint -4 0 8 -4 -3 2; before: complaint after a wish 8 -7 -3 6 -2 -3
before: contrast 10 -8 3 -2 0 -3; before: could 3 -3 0 -8 -2 11; before: denies 3 1 -11 2 6 -1
before: example 8 5 -5 5 -1 -11; before: fact word -12 -23 1 11 1 22
before: figures 6 -29 4 0 3 16; before: follows a wish 0 -13 3 19 8 -17
before: follows complaint 3 -1 8 -6 16 -20; before: follows praise -1 5 4 -16 -2 10
before: has a label 1 6 5 -3 0 -10; before: headed by a wish 6 -15 8 11 2 -12
before: hints of praise -5 13 2 -12 -3 6; before: hints of trouble 2 4 10 -1 -3 -13
before: in a list -4 2 -23 19 8 -2; before: more complaint -2 8 10 -5 -3 -8
before: more praise 10 1 -9 -12 11 -2; before: more praise under strengths -8 4 -5 -1 0 10
before: must -2 -2 9 11 -9 -7; before: must be done -1 3 9 -2 -5 -4
before: must change 3 4 9 4 -7 -12; before: must therefore -5 -2 -2 8 -3 4
before: needs -4 11 0 -2 -1 -4; before: no common verb 3 -2 -9 8 -8 7
before: no judgement -13 -3 -3 20 5 -7; before: no judgement under strengths -10 2 3 2 -1 4
before: no judgement under weaknesses 2 -7 8 -1 -1 -2; before: no rule 1 10 -1 13 2 -25
before: only 11 4 5 -1 -6 -14; before: opens a labelled answer on moving -2 3 8 -8 4 -4
before: opens an answer on moving -10 4 -8 10 -5 9; before: opens its paragraph -2 4 -26 10 -20 36
before: opens the letter 14 -11 -12 -3 -4 17; before: opens with a comparative -4 -2 6 -6 -1 8
before: opens with a pronoun 6 3 8 -16 5 -6; before: opinion 4 3 2 3 -3 -9
before: other effect -8 1 8 -5 7 -3; before: past 15 -2 -5 -10 -6 8
before: plain after a wish 7 -9 10 1 8 -16; before: praise -7 2 -1 -8 3 10
before: procedure 15 15 -11 -4 -2 -14; before: provided that -3 2 5 -10 -2 8
before: question -3 -5 12 -2 -1 0; before: refuses 16 -11 -5 9 -10 1
before: says argument 7 -3 -15 -5 31 -15; before: says condition -13 5 -3 -4 -8 25
before: says context 1 7 8 -20 -8 10; before: says proposal 0 -19 -3 32 25 -35
before: says strength 3 0 -16 -11 -5 28; before: says weakness -25 11 28 -21 -2 11
before: shall -8 -1 6 -1 -6 10; before: shall change -3 -1 1 1 -6 9; before: short -8 -8 14 1 -1 1
before: should -12 -8 5 13 8 -6; before: should change -9 -2 2 15 2 -8
before: speaks of critical_mass -13 -20 -1 6 23 5; before: speaks of democracy 11 3 6 -13 -3 -4
before: speaks of equity -3 13 2 -2 3 -13; before: speaks of flexibility -4 0 -1 -3 -2 9
before: speaks of fragmentation -10 12 8 -4 -1 -5
before: speaks of information_flow -3 11 -1 -11 6 -3; before: speaks of moving -11 -2 0 8 6 -2
before: speaks of nearness 13 -9 0 -6 -6 7; before: speaks of recruitment -2 -10 5 -1 -1 10
before: speaks of scale -12 8 -5 9 6 -7; before: speaks of service_chain -2 9 -7 -2 -4 6
before: speaks of speaking -4 -1 9 -1 0 -3; before: speaks of standardisation -4 -3 10 3 -2 -4
before: supposes -2 -20 3 16 4 0; before: tells of oneself 2 -1 1 -9 -2 10
before: today -20 9 -1 -8 3 16; before: wants a look -11 1 3 -11 7 12
before: was to 1 8 -4 -3 -1 -1; before: will -11 4 8 -10 8 1
before: will have an effect -3 -6 5 -3 9 -2; before: wish 0 4 19 3 -4 2 -24
before: wish 2 -12 11 -12 -4 16 1; before: wish 3 6 -15 10 8 -7 -2
before: wishless after a argument on moving -2 8 -1 -3 -1 -1
before: wishless after a wish 17 -9 0 9 4 -21
"""
