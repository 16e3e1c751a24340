"""This file is about how much each cue in the sentence before or after weighs;
written by tools/weigh_coder.py.

After a name stand its numbers in hundredths, in the order of the kinds:
strength, weakness, proposal, argument, condition, context.
"""

NEIGHBOURS = """
after: a duration -7 3 -11 6 4 6; after: a wish before in the paragraph -3 -22 25 5 0 -5
after: after a argument -4 -7 0 15 -2 -3; after: after a condition -1 -3 -4 -3 11 0
after: after a proposal -12 -2 20 -9 -10 12; after: after a strength 42 -12 -12 -2 1 -16
after: after a weakness -10 30 -6 -2 -4 -8; after: asks 4 15 -16 4 -5 -1
after: can 0 4 -4 17 -7 -11; after: can be changed -10 0 0 15 -3 -3
after: can have an effect 1 9 -2 -2 -1 -5; after: comparative -3 -3 4 -3 -5 9
after: denies 11 -12 -5 -5 0 11; after: example -3 -3 12 1 -2 -5; after: fact word -9 -6 6 1 11 -3
after: figures -8 3 -4 1 4 4; after: follows a wish -4 -6 7 -5 -2 10
after: follows complaint -6 17 -15 1 -6 9; after: follows praise 24 2 -7 -7 -3 -9
after: has a label -3 14 -1 -6 -1 -3; after: headed by a wish 8 -3 5 -8 2 -5
after: hints of praise 17 4 -4 -10 1 -8; after: hints of trouble 6 8 -2 -13 1 0
after: in a list -10 4 5 -17 -1 18; after: more complaint -8 6 0 -3 -11 15
after: more complaint under weaknesses -3 -7 0 0 0 10; after: more praise 1 -7 -2 -12 -3 22
after: must -7 8 -1 -6 2 3; after: no common verb -1 4 -14 -5 -4 20
after: no judgement 20 21 -20 -9 0 -12; after: no judgement under strengths 8 -1 1 3 0 -11
after: no rule 27 21 -28 -27 -9 17; after: only 2 -13 4 1 8 -2
after: opens the letter -2 -9 -1 -2 -1 15; after: opens with a pronoun 24 -15 -12 -6 -12 22
after: opens with if 10 -5 3 -5 -1 -2; after: opinion 1 6 -11 -6 4 5
after: other effect 5 13 -2 -7 4 -13; after: past -16 22 -7 -10 0 11
after: plain after a wish -6 3 13 -1 0 -10; after: praise 3 -10 1 -6 3 10
after: procedure -10 10 10 -3 -2 -5; after: pronoun will 0 10 -1 -5 0 -4
after: provided that -8 -3 2 7 -2 4; after: refuses 19 -15 -7 -10 -3 17
after: says argument -10 -11 -3 9 3 12; after: says condition -13 -12 35 14 -9 -15
after: says context 4 10 -20 -9 -4 19; after: says proposal -1 21 1 -14 3 -10
after: says strength -12 -6 2 -7 -2 25; after: says weakness 8 20 -11 -8 -16 8
after: shall -2 -3 15 -3 -2 -4; after: shall change 2 -4 9 -2 -1 -3
after: short -2 3 -20 -1 -6 27; after: should -15 13 1 -5 14 -8
after: should change -16 -2 -1 -1 16 4; after: speaks of capacity -11 5 -3 -7 -4 21
after: speaks of critical_mass -7 -3 6 -2 -2 9; after: speaks of democracy 7 -7 -5 -2 -4 11
after: speaks of equity -10 -5 4 -4 6 9; after: speaks of fragmentation -9 15 -3 0 -2 -1
after: speaks of funding -4 12 -5 7 -2 -7; after: speaks of goal_conflict -4 19 -7 6 -1 -14
after: speaks of nearness 22 -20 8 4 5 -19; after: speaks of prevention 9 -1 -2 2 0 -8
after: speaks of scale -7 -13 11 3 -3 10; after: speaks of service_chain 2 8 9 -7 -3 -8
after: speaks of standardisation -4 -7 -1 3 0 9; after: supposes -2 15 4 -6 -2 -8
after: tells of oneself 1 8 -9 3 -1 -2; after: today -7 -15 -7 13 1 15
after: wants a look -10 20 -7 -5 6 -4; after: will 9 -1 -9 -4 -2 7
after: will change 17 -7 -12 -8 -2 12; after: wish 0 32 7 -3 -30 -17 11
after: wish 1 -4 8 8 -9 -3 0; after: wish 2 -8 -5 0 11 -5 8; after: wish 3 1 16 -31 -4 10 8
after: wish under moving -13 5 -16 1 -2 25
after: wishless after a weakness on moving 6 -10 -2 0 -1 6
after: wishless after a wish 0 1 10 -1 -4 -6; before: a duration -9 5 12 2 -1 -9
before: a wish before in the paragraph -8 -11 8 12 15 -15
before: after a argument -2 13 1 -10 -2 0; before: after a context -4 13 -4 -4 -2 1
before: after a proposal -4 -2 3 13 8 -17; before: after a strength 6 -3 2 -9 1 2
before: after a weakness 4 -19 -2 -6 16 8; before: asks -9 6 -2 -6 5 7
before: because -9 9 11 -4 -3 -3; before: but 1 0 5 17 -5 -18; before: can -8 -6 -10 2 21 1
before: can be changed -5 5 -5 -9 18 -2; before: comparative 5 -1 9 -12 -5 4
before: complaint after a wish 6 -8 -1 8 -3 -3; before: contrast 10 -6 3 -2 -1 -4
before: could 2 -2 1 -7 -2 8; before: denies 6 -1 -8 1 1 1; before: example 8 2 -6 5 -2 -8
before: fact word -17 -9 3 3 1 18; before: figures -3 -15 -1 -4 5 17
before: follows a wish -4 -13 6 14 8 -11; before: follows complaint -6 -3 6 3 8 -8
before: follows praise 1 1 4 -15 -3 12; before: headed by a wish 3 -11 1 9 4 -7
before: hints of praise 3 1 5 -10 -2 3; before: hints of trouble -5 4 13 1 -3 -10
before: imperative 5 -1 -5 8 -2 -5; before: in a list -5 4 -28 20 7 2
before: more complaint -5 9 8 -4 -2 -7; before: more praise 6 -2 -4 -8 9 0
before: more praise under strengths -10 5 -4 -1 -1 10; before: must be done 0 3 8 -3 -5 -4
before: must change 5 3 8 1 -7 -10; before: must therefore -3 -2 -4 8 -3 4
before: no common verb 7 -11 -6 6 -9 13; before: no judgement -6 1 6 6 1 -9
before: no rule -1 5 9 12 -1 -24; before: only 8 3 5 0 -3 -14
before: opens a labelled answer on moving 6 -1 8 -9 1 -4
before: opens an answer on moving -1 8 -4 3 -9 3; before: opens its paragraph 7 10 -27 3 -15 23
before: opens the letter 5 -9 -14 -3 -4 24; before: opens with a comparative -4 -4 4 -4 0 8
before: opens with a pronoun 14 -3 14 -9 0 -16; before: opinion 3 -1 2 6 -2 -9
before: past 10 -1 1 -8 -9 7; before: plain after a wish 3 -5 8 0 7 -13
before: praise -6 0 -2 -4 2 10; before: procedure 11 5 -5 -5 2 -7
before: refuses 18 -10 -12 13 -9 -1; before: says argument 4 -3 -13 0 27 -14
before: says condition -12 -1 -9 4 -9 27; before: says context 12 0 5 -15 -10 8
before: says proposal -1 -12 -1 21 16 -24; before: says strength 4 1 -9 -12 -9 25
before: says weakness -19 12 17 -22 7 5; before: shall -2 -5 -1 5 -6 8
before: should -9 -2 6 3 3 -1; before: should change -9 6 3 11 0 -10
before: speaks of critical_mass -12 -14 -2 4 18 5; before: speaks of democracy 7 5 6 -12 -1 -5
before: speaks of equity -1 9 2 -2 2 -10; before: speaks of fragmentation -5 5 15 -7 -2 -7
before: speaks of information_flow 4 0 3 -11 6 -3; before: speaks of moving -13 -1 0 6 3 5
before: speaks of nearness 14 -9 -8 1 -6 7; before: speaks of recruitment -2 -9 5 0 -1 6
before: speaks of scale -12 -4 -4 17 5 -1; before: speaks of service_chain -2 3 -2 -2 -5 8
before: supposes -6 -14 5 3 2 10; before: tells of oneself 1 -2 2 -8 -2 8
before: today -19 8 4 -9 3 13; before: wants a look -7 -3 6 -10 7 8; before: will -2 -6 4 -9 13 -1
before: will change 3 -3 10 -8 2 -4; before: will have an effect -3 -5 4 -2 8 -2
before: wish 0 5 8 12 -1 -2 -22; before: wish 2 -9 1 -4 -1 10 3
before: wish under moving 4 -2 -17 6 2 6
before: wishless after a argument on moving -1 8 -2 -3 -1 0
before: wishless after a proposal on moving -2 -4 -3 15 -4 -2
before: wishless after a wish 8 -6 3 13 2 -18
"""
