"""This file is about how much each cue in the sentence before or after weighs;
written by tools/weigh_coder.py.

After a name stand its numbers in hundredths, in the order of the kinds:
strength, weakness, proposal, argument, condition, context.
"""

NEIGHBOURS = """
after: a duration -7 4 -8 6 -3 7; after: a wish before in the paragraph -3 -34 30 7 3 -3
after: after a argument -2 -6 -1 11 -1 -2; after: after a context 5 3 4 4 -1 -14
after: after a proposal -15 6 6 -10 -6 19; after: after a strength 46 -10 -15 -8 2 -15
after: after a weakness -9 21 0 2 -4 -10; after: asks -1 18 -21 4 -5 5
after: because -4 9 -6 -2 -4 7; after: but 7 -12 -7 10 -4 6; after: can 3 1 -1 17 -6 -14
after: can be changed -9 3 -1 11 -3 0; after: can have an effect -1 8 -1 -2 -1 -3
after: comparative -5 -1 7 -13 -6 18; after: complaint -2 0 2 -1 -7 8; after: could 9 2 1 -4 -1 -7
after: denies 16 -10 -6 -14 3 11; after: effect after a wish -2 8 2 -4 -3 -1
after: example -10 0 14 2 -2 -4; after: fact word -7 -18 6 3 16 -1; after: figures -10 -3 5 2 -2 9
after: follows a wish -4 -12 8 -5 0 13; after: follows complaint -6 16 -12 4 -8 6
after: follows praise 37 1 -13 -16 -1 -7; after: has a label -5 14 6 -8 5 -11
after: headed by a wish 9 0 5 -12 4 -5; after: hints of praise 18 3 -2 -13 3 -8
after: hints of trouble 6 7 -5 -18 5 5; after: if 1 8 0 -3 -1 -5; after: imperative 7 -9 -9 8 -1 3
after: in a list -8 12 -2 -24 2 20; after: more complaint -12 5 -4 -3 -13 27
after: more complaint under weaknesses -5 -5 0 0 0 10; after: more praise 2 -16 1 -16 -2 32
after: must -8 3 9 -7 -3 5; after: must change -1 -9 -1 1 -1 12
after: no common verb -3 2 -14 -5 -3 22; after: no judgement 21 26 -17 -13 5 -23
after: no judgement under strengths 3 2 2 3 0 -9; after: no rule 29 14 -26 -34 -5 21
after: only 5 -16 1 -3 13 0; after: opens the letter 0 -11 -1 -3 -1 17
after: opens with a pronoun 24 -16 -2 -4 -12 10; after: opens with if 11 -5 3 -5 -2 -3
after: other effect 12 10 -3 -9 6 -15; after: past -18 29 -14 -9 3 9
after: plain after a wish -5 -3 17 -1 -1 -7; after: praise 6 -15 0 -8 4 13
after: procedure -7 12 9 -9 -1 -4; after: pronoun will -1 15 -3 -5 -1 -4
after: provided that -9 -4 3 8 -2 4; after: question 0 11 -2 -2 0 -6
after: refuses 28 -16 -13 -11 -2 14; after: says argument -7 -22 3 11 -3 18
after: says condition -13 -14 36 13 -6 -16; after: says context 5 8 -12 -11 -4 13
after: says proposal 5 29 1 -22 3 -16; after: says strength -15 -3 3 -8 -2 25
after: says weakness 0 26 -8 -11 -14 8; after: shall 4 -7 17 -1 -3 -9
after: shall change 7 -7 13 -2 -3 -8; after: short -1 1 -19 1 -4 23
after: should -25 15 -1 -5 20 -3; after: should change -21 0 -5 0 22 5
after: speaks of capacity -12 3 0 -10 -5 23; after: speaks of critical_mass -3 -9 6 -3 -3 12
after: speaks of equity -13 -6 5 -5 8 11; after: speaks of fragmentation -13 24 -9 3 -2 -2
after: speaks of funding -2 7 -5 10 -3 -7; after: speaks of goal_conflict -4 23 -9 7 -1 -16
after: speaks of information_flow 10 0 -2 0 -1 -7; after: speaks of nearness 24 -23 9 6 7 -23
after: speaks of preparedness -1 -3 8 -1 0 -3; after: speaks of prevention 12 -1 -2 2 0 -11
after: speaks of role_conflict -2 5 -3 -1 10 -9; after: speaks of scale -8 -13 8 3 -5 15
after: speaks of service_chain 1 9 8 -7 -3 -7; after: speaks of standardisation -5 -9 -2 4 -1 13
after: supposes -9 21 8 -6 -3 -11; after: today -10 -26 -7 17 3 24
after: wants a look -13 25 -9 -6 8 -6; after: was to 5 11 -8 -1 0 -6; after: will 9 -3 -6 -3 -3 6
after: will change 15 -10 -9 -9 -2 15; after: wish 0 32 -1 2 -36 -12 16
after: wish 1 -8 10 11 -10 -2 0; after: wish 2 4 -8 2 8 -7 1; after: wish 3 -5 20 -35 -3 11 12
after: wish under moving -15 1 -15 9 -7 27
after: wishless after a weakness on moving 7 -15 -2 2 -1 9
after: wishless after a wish 0 -5 18 1 -5 -9; after: would -5 -1 4 -5 -1 8
before: a duration -5 7 18 -4 -2 -14; before: a wish before in the paragraph -6 -15 14 17 14 -24
before: after a argument -4 16 -2 -11 -2 4; before: after a context -6 11 1 -3 -2 -1
before: after a proposal -4 1 8 11 9 -25; before: after a strength 0 6 1 -11 2 1
before: after a weakness 10 -24 -3 -13 24 6; before: asks -5 8 1 -15 -4 14
before: because -15 17 10 -1 -5 -6; before: but 7 -4 -2 24 -8 -18; before: can -9 -10 -17 11 24 0
before: can be changed -7 7 -11 -8 27 -8; before: comparative -3 4 14 -13 -9 7
before: complaint -6 1 8 -4 -2 2; before: complaint after a wish 9 -8 -1 5 -3 -3
before: contrast 14 -10 3 -2 -1 -4; before: could 3 -3 0 -8 -3 11; before: denies 6 0 -12 1 4 2
before: example 13 2 -6 5 -2 -12; before: fact word -16 -20 -1 11 4 23
before: figures 0 -23 0 -2 8 17; before: follows a wish -4 -16 2 23 13 -18
before: follows complaint -4 2 9 -8 15 -14; before: follows praise -1 7 2 -17 -2 11
before: has a label 7 3 4 -3 -2 -10; before: headed by a wish 5 -13 8 11 1 -12
before: hints of praise -3 8 3 -10 -3 5; before: hints of trouble -2 0 15 1 -1 -13
before: in a list -3 6 -26 20 6 -3; before: more complaint -5 10 10 -6 -2 -7
before: more praise 9 -1 -8 -9 11 -2; before: more praise under strengths -9 5 -5 -1 0 11
before: must 0 -3 6 11 -4 -9; before: must be done -1 0 10 -1 -4 -4
before: must change 5 1 10 4 -7 -12; before: must each time -1 8 -2 1 -1 -5
before: must therefore -6 -3 -2 10 -3 4; before: needs -4 8 3 -2 -1 -4
before: no common verb 1 -2 -5 4 -10 13; before: no judgement -5 -7 -1 19 0 -7
before: no judgement under strengths -11 3 3 2 -1 5; before: no rule 0 10 2 16 -2 -26
before: only 6 3 5 3 -2 -15; before: opens a labelled answer on moving 6 -3 8 -9 3 -5
before: opens an answer on moving -7 6 -6 8 -8 7; before: opens its paragraph -3 4 -21 12 -24 32
before: opens the letter 13 -12 -12 -4 -4 19; before: opens with a comparative -5 -2 6 -6 -2 8
before: opens with a pronoun 15 3 6 -17 3 -9; before: opens with if -3 -8 7 13 -2 -7
before: opinion 7 -2 0 8 -4 -10; before: other effect -7 0 2 -5 13 -3
before: past 13 0 -3 -11 -7 7; before: plain after a wish 6 -7 9 1 7 -16
before: praise -9 5 -3 -7 3 11; before: procedure 15 14 -12 -4 3 -15
before: provided that -4 2 7 -10 -2 7; before: question -4 -5 11 -2 -1 0
before: refuses 19 -11 -7 10 -10 0; before: says argument 6 -2 -14 -6 29 -14
before: says condition -14 4 -3 -2 -10 25; before: says context 9 5 4 -20 -8 10
before: says proposal -1 -20 2 33 20 -34; before: says strength 8 -1 -18 -13 -6 31
before: says weakness -20 5 26 -26 9 6; before: shall -10 -2 6 3 -7 10
before: shall change -5 -3 1 5 -6 9; before: short 3 -12 11 -1 -2 1
before: should -14 -5 5 12 9 -7; before: should change -11 4 0 14 3 -9
before: speaks of critical_mass -15 -18 -3 6 25 6; before: speaks of democracy 11 6 5 -14 -3 -5
before: speaks of equity -2 12 1 -1 3 -13; before: speaks of flexibility -4 0 -1 -2 -2 9
before: speaks of fragmentation -7 12 8 -5 -2 -6
before: speaks of information_flow 3 5 -5 -11 11 -4; before: speaks of legal_safety 1 8 0 -5 -1 -3
before: speaks of moving -15 6 2 5 6 -4; before: speaks of nearness 14 -15 -1 4 -7 6
before: speaks of recruitment -1 -15 11 -2 -1 7; before: speaks of scale -12 5 -5 12 6 -6
before: speaks of service_chain -3 9 -4 -2 -4 5; before: speaks of speaking -4 0 8 -1 0 -3
before: speaks of standardisation -6 -4 12 4 -2 -4; before: supposes -4 -11 2 11 3 -1
before: tells of oneself 1 -1 0 -8 -2 10; before: today -23 9 3 -9 6 13
before: wants a look -12 0 4 -11 8 12; before: will -4 -2 8 -11 7 1
before: will have an effect -3 -6 4 -3 9 -2; before: wish 0 7 15 7 0 -5 -24
before: wish 2 -11 8 -11 -1 16 0; before: wish 3 7 -11 8 4 -8 0
before: wish under moving 2 -1 -9 -1 4 4
before: wishless after a argument on moving -2 8 -1 -3 -1 -1
before: wishless after a proposal on moving -3 -2 4 10 -5 -4
before: wishless after a wish 14 -10 2 12 2 -21
"""
