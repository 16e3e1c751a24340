"""This file is about how much each cue in the sentence before or after weighs;
written by tools/weigh_coder.py.

After a name stand its numbers in hundredths, in the order of the kinds:
strength, weakness, proposal, argument, condition, context.
"""

NEIGHBOURS = """
after: a duration -8 3 -15 7 5 7; after: a wish before in the paragraph -3 -29 32 6 0 -7
after: after a argument -2 -6 1 9 -1 -2; after: after a context 8 2 1 9 -1 -19
after: after a proposal -11 8 3 -12 -10 23; after: after a strength 45 -14 -14 -1 2 -19
after: after a weakness -11 26 -3 -1 -3 -7; after: asks 5 19 -21 7 -7 -3
after: because -2 8 -2 -4 -5 5; after: but -4 -5 -5 10 -5 10; after: calls fitting 8 -4 -1 -4 -2 3
after: can 1 6 -4 21 -8 -16; after: can be changed -13 1 0 19 -3 -4
after: can have an effect 0 10 -2 -2 -1 -5; after: comparative -3 -3 6 -6 -7 13
after: complaint -4 2 2 -1 -7 8; after: could have been 3 -3 -3 -4 -2 9
after: denies 14 -14 -8 -6 -1 15; after: effect after a wish -2 9 5 -6 -3 -4
after: example -5 -4 16 2 -2 -7; after: fact word -12 -8 8 1 15 -4; after: figures -10 5 -6 1 4 6
after: follows a wish -4 -8 10 -7 -4 13; after: follows complaint -9 25 -20 1 -8 12
after: follows praise 32 2 -8 -10 -2 -13; after: has a label -2 17 -2 -9 1 -5
after: headed by a wish 9 -4 8 -10 4 -6; after: hints of praise 22 5 -6 -14 2 -9
after: hints of trouble 9 10 -2 -19 2 0; after: imperative 1 -5 -4 8 -1 1
after: in a list -11 5 5 -23 0 24; after: law -1 -9 1 5 0 4
after: more complaint -11 8 1 -3 -14 19; after: more complaint under weaknesses -5 -8 1 0 0 12
after: more praise 2 -9 -3 -18 -3 31; after: must -9 11 -1 -9 4 4
after: must change -5 -1 -9 1 6 8; after: names a need -5 9 0 -4 -2 2
after: needs 10 -1 -2 -2 -1 -4; after: no common verb -1 6 -19 -6 -7 27
after: no judgement 27 27 -25 -13 1 -17; after: no judgement under strengths 12 -2 2 4 0 -16
after: no rule 36 25 -35 -38 -10 21; after: only 2 -18 6 0 12 -3
after: opens the letter -2 -12 0 -3 -1 18; after: opens with a comparative -8 8 -3 -2 -1 6
after: opens with a pronoun 33 -21 -14 -10 -15 28; after: opens with if 14 -6 4 -7 -2 -3
after: opinion 1 8 -14 -8 6 7; after: other effect 6 17 -3 -9 6 -17
after: past -23 27 -8 -12 2 13; after: plain after a wish -8 4 19 -1 -2 -12
after: praise 4 -14 1 -9 4 14; after: praise after a wish 9 2 -4 -2 -3 -2
after: procedure -14 14 13 -5 -2 -5; after: pronoun will 1 13 -1 -6 -1 -6
after: provided that -10 -4 2 8 -2 5; after: refuses 26 -21 -8 -13 -5 21
after: says argument -10 -12 -4 9 -3 19; after: says condition -16 -16 45 16 -9 -19
after: says context 4 12 -20 -12 -4 21; after: says proposal -2 28 2 -18 5 -15
after: says strength -18 -8 4 -8 -2 32; after: says weakness 9 25 -14 -11 -17 8
after: shall -3 -3 19 -4 -3 -5; after: shall change 3 -5 12 -2 -2 -5
after: short -2 3 -26 -1 -9 35; after: should -20 17 1 -8 19 -10
after: should change -21 -2 -1 -3 21 5; after: speaks of capacity -14 5 -4 -9 -5 27
after: speaks of critical_mass -9 -5 7 -3 -3 13; after: speaks of democracy 10 -9 -8 -3 -5 15
after: speaks of equity -13 -8 6 -6 9 12; after: speaks of fragmentation -11 19 -4 0 -2 -1
after: speaks of funding -5 16 -7 10 -3 -10; after: speaks of goal_conflict -5 25 -9 8 -1 -17
after: speaks of information_flow 7 3 -8 -1 7 -9; after: speaks of nearness 31 -27 10 5 7 -26
after: speaks of prevention 12 -1 -2 3 0 -11; after: speaks of role_conflict -3 3 -2 -1 10 -7
after: speaks of scale -10 -16 14 4 -5 14; after: speaks of service_chain 3 10 11 -9 -3 -11
after: speaks of standardisation -6 -10 -1 4 0 13; after: supposes -3 20 7 -8 -4 -11
after: tells of oneself 2 10 -13 4 -1 -2; after: today -8 -21 -8 16 3 18
after: wants a look -13 26 -9 -7 9 -6; after: was to 9 8 -8 -1 0 -7; after: will 12 -2 -9 -6 -3 8
after: will change 23 -10 -14 -11 -2 15; after: will have an effect 0 5 -9 3 -1 1
after: wish 0 42 9 -4 -41 -19 13; after: wish 1 -5 9 11 -12 -4 0; after: wish 2 -11 -5 0 13 -9 12
after: wish 3 2 20 -38 -4 13 7; after: wish under moving -16 6 -20 0 -2 33
after: wishless after a proposal on moving 4 1 0 1 -8 3
after: wishless after a weakness on moving 7 -15 -2 0 -1 10
after: wishless after a wish 1 2 13 -1 -8 -7; after: would have an effect 1 -7 8 -5 0 2
before: a duration -11 6 16 3 -2 -12; before: a wish before in the paragraph -11 -14 11 17 17 -21
before: after a argument -3 17 1 -13 -2 0; before: after a condition 3 -8 6 3 -2 -2
before: after a context -5 17 -6 -4 -2 1; before: after a proposal -5 -3 5 17 10 -23
before: after a strength 9 -4 4 -13 0 3; before: after a weakness 6 -25 -3 -8 21 9
before: asks -12 9 -3 -5 2 10; before: because -13 15 13 -5 -4 -6; before: but 3 0 7 23 -8 -24
before: can -8 -8 -13 3 23 2; before: can be changed -7 6 -9 -13 25 -3
before: comparative 5 0 13 -14 -9 5; before: complaint -6 -5 8 -1 -3 6
before: complaint after a wish 9 -11 -2 11 -3 -4; before: complaint after but 3 9 -1 -2 0 -8
before: contrast 13 -7 4 -2 -1 -6; before: could 3 -2 1 -9 -3 10; before: denies 8 -3 -12 2 4 1
before: example 12 2 -8 6 -2 -11; before: fact word -22 -15 4 6 2 25
before: figures -3 -21 -1 -5 7 24; before: follows a wish -5 -18 8 18 12 -16
before: follows complaint -8 -5 8 4 12 -12; before: follows praise 0 2 6 -20 -4 16
before: headed by a wish 4 -14 4 13 2 -9; before: hints of praise 4 0 6 -13 -1 4
before: hints of trouble -7 3 15 1 1 -12; before: imperative 6 -1 -6 9 -2 -6
before: in a list -4 5 -37 27 8 1; before: more complaint -6 12 11 -5 -3 -8
before: more praise 7 -3 -7 -10 14 -1; before: more praise under strengths -13 7 -6 -1 -1 14
before: must -1 4 5 9 -8 -8; before: must be done -1 4 12 -4 -7 -5
before: must change 4 3 12 3 -10 -13; before: must therefore -5 -1 -5 10 -3 5
before: needs -4 8 3 -2 -1 -4; before: no common verb 11 -15 -9 7 -11 18
before: no judgement -7 3 11 7 -2 -12; before: no rule 0 7 11 15 -1 -32
before: only 10 5 7 0 -3 -19; before: opens a labelled answer on moving 9 -2 11 -13 3 -6
before: opens an answer on moving 1 10 -6 5 -12 3; before: opens its paragraph 9 14 -37 4 -19 30
before: opens the letter 8 -14 -16 -4 -5 31; before: opens with a comparative -6 -4 5 -5 -2 11
before: opens with a pronoun 19 -3 18 -11 -2 -21; before: opinion 5 -1 3 8 -4 -11
before: other effect -4 6 -6 -1 11 -6; before: past 15 -3 -1 -11 -9 9
before: plain after a wish 5 -7 11 -1 9 -16; before: praise -8 -1 -3 -4 4 11
before: praise after a wish -1 8 -2 -1 -3 -2; before: procedure 16 6 -7 -7 2 -10
before: refuses 25 -13 -16 16 -10 -1; before: says argument 6 -4 -17 -1 34 -18
before: says condition -15 0 -11 0 -10 37; before: says context 15 -1 7 -20 -9 9
before: says proposal -1 -15 -1 31 17 -31; before: says strength 4 2 -13 -15 -10 32
before: says weakness -25 16 26 -28 7 5; before: shall -3 -8 0 7 -7 10
before: shall change 1 -8 4 0 -6 9; before: short 8 -8 7 -4 -4 0; before: should -12 -2 7 4 6 -4
before: should change -13 8 4 14 0 -13; before: speaks of authority_follows_money -7 -4 8 7 -1 -3
before: speaks of critical_mass -16 -19 -2 6 24 7; before: speaks of democracy 10 7 9 -15 -5 -7
before: speaks of equity -1 12 1 -2 3 -13; before: speaks of flexibility -5 0 -9 -4 9 9
before: speaks of fragmentation -6 6 20 -10 -2 -9
before: speaks of information_flow 5 0 3 -15 11 -3; before: speaks of moving -18 -3 2 9 4 6
before: speaks of nearness 21 -13 -9 1 -8 8; before: speaks of recruitment -2 -12 8 0 -1 8
before: speaks of scale -14 -6 -6 22 6 -2; before: speaks of service_chain -4 4 -4 -2 -5 11
before: speaks of speaking -1 -2 9 -1 0 -3; before: speaks of standardisation -6 -2 10 3 -1 -4
before: supposes -8 -19 6 5 2 13; before: tells of oneself 2 -3 2 -10 -2 11
before: today -24 9 3 -11 6 17; before: wants a look -9 -3 7 -12 7 10
before: was to 0 8 -3 -2 -1 -3; before: will -1 -7 6 -16 17 0
before: will change 5 -3 14 -14 1 -4; before: will have an effect -3 -5 5 -4 9 -2
before: wish 0 7 10 16 -1 -4 -28; before: wish 2 -13 1 -7 -1 15 5; before: wish 3 8 -7 5 6 -7 -5
before: wish under moving 6 -3 -23 9 4 7
before: wishless after a argument on moving -1 10 -3 -4 -1 -1
before: wishless after a proposal on moving -3 -5 -2 18 -5 -3
before: wishless after a strength on moving -3 -2 1 -3 8 -1
before: wishless after a weakness on moving -2 9 -3 -2 0 -2
before: wishless after a wish 12 -9 3 16 2 -25
"""
