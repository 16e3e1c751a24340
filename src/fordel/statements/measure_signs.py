"""This file is about how much each small sign tells of what a proposal wants;
written by tools/weigh_coder.py.

Under the name of a measure stand signs, each with its number in hundredths; a sign
without a colon is the stem of a word.
"""

MEASURE_SIGNS = """
abolish=
all: bias -8; all: wish 13; body: advisory_council -13; body: association -22; body: district -13
body: district_council 21; body: resident 12; body: union 26; change: coordinate -14
change: digitise -11; change: standardise -14; cue: bad 45; cue: but -11; cue: critical_mass -9
cue: democracy -14; cue: e_hypo -13; cue: e_ref -9; cue: e_verb -22; cue: e_why -10
cue: f_example -10; cue: f_move -13; cue: f_neutral 17; cue: f_today 26; cue: good -18
cue: hint_bad 58; cue: hint_good -14; cue: k_end 202; cue: k_keep -10; cue: less 11; cue: m_kan 42
cue: m_kunne -9; cue: nearness -9; cue: p_district -10; cue: p_external 11; cue: p_shared -11
cue: p_state -9; cue: scale -9; cue: t_decide 18; cue: t_itself -19; cue: v_gather -16
cue: v_leave 10; cue: v_lie -31; cue: v_move -10; cue: v_take -23; cue: w_may -11; cue: w_mild -9
cue: w_more -15; cue: x_coordinate -12; cue: x_digital -11; cue: x_review -14; cue: x_standard -9
cue: x_study -9; cue: y_coordinate -23; none: coordinate -9; none: resource 11
none: standardise -10; opens: de 28; opens: den 20; opens: det -12; opens: en -8; opens: i 24
opens: ikke 15; opens: la 19; opens: ordning 32; opens: vi -32; place: to_district lies -11
place: to_district moves -21; place: to_shared moves -16; place: to_state moves -9
question: general 14; question: supplier_agreements 12; question: to_districts -8
section: none 25; section: to_districts -8; set: asked nothing 14; set: follows praise -32
set: has a label -33; set: in a list -21
coordinate=
all: bias 63; body: advisory_council 34; body: agency 19; body: district -18
body: district_council -9; body: supplier 18; body: undertaking 17; body: union -47
change: coordinate 132; change: involve -20; change: review -10; cooperation: coordinate 20
cooperation: digitise -13; cooperation: involve -8; cooperation: standardise -14; cue: bad -20
cue: c_so 10; cue: critical_mass -19; cue: democracy -15; cue: e_verb 21; cue: equity -12
cue: f_demand 12; cue: f_example -24; cue: f_move 30; cue: f_neutral -13; cue: f_only -16
cue: f_opinion -19; cue: f_same -15; cue: f_today -9; cue: flexibility 31; cue: good 8
cue: hint_good 68; cue: k_end -11; cue: k_keep 10; cue: legal_safety -14; cue: less 16
cue: m_bor 14; cue: m_kan -14; cue: m_ma 30; cue: nearness -16; cue: not 27; cue: p_central 9
cue: p_external -9; cue: p_host -9; cue: service_chain 54; cue: standardisation 25
cue: t_decide 36; cue: v_for_city -13; cue: v_leave 9; cue: v_take -54; cue: w_ask -20
cue: w_more -21; cue: x_coordinate 120; cue: x_digital 8; cue: x_involve -13; cue: x_resource -10
cue: x_study -11; cue: y_coordinate 20; cue: y_involve -15; cue: y_standard -15
none: coordinate 69; none: review -10; none: standardise 26; opens: derfor 11; opens: det 20
opens: dett 19; opens: en 31; opens: i -10; opens: kommun 11; opens: men 22; opens: når 21
opens: og -12; opens: opplæring 19; opens: ordning -8; opens: slik -9; opens: spesialpedagogisk 23
opens: tjenest 18; opens: vedtak 19; opens: vi -13; place: to_central moves 20
place: to_district lies -28; place: to_district moves -10; place: to_host moves -17
place: to_shared moves -17; proposals: coordinate -8; proposals: resource 8
question: cooperation 44; question: general -8; question: supplier_agreements -27
question: supplier_daily 35; question: to_central -21; section: cooperation 41
section: to_central -20; section: weaknesses -11; set: asked nothing -8; set: has a label -11
set: in a list 14; set: opens its paragraph -23; to_central: coordinate 16
to_central: digitise 17; to_districts: coordinate 35
digitise=
all: bias -43; body: advisory_council -28; body: agency 25; body: association 15
body: district -15; body: district_council -13; body: resident 8; body: undertaking 24
body: union 11; change: digitise 135; change: involve -11; cooperation: coordinate -13
cooperation: digitise 53; cooperation: resource 10; cooperation: standardise 15; cue: bad -11
cue: e_hypo -10; cue: e_ref -11; cue: f_example -13; cue: f_only 11; cue: f_we 10; cue: good 12
cue: hint_good -14; cue: k_keep -14; cue: m_bor -15; cue: m_kan 9; cue: p_central -9
cue: p_district -30; cue: p_shared -10; cue: scale 28; cue: v_gather 16; cue: v_lie 14
cue: v_move -17; cue: w_fit 37; cue: w_may -11; cue: w_mild -8; cue: w_no -9; cue: x_digital 112
cue: x_review -15; cue: y_involve -9; cue: y_standard -14; none: coordinate -10; none: digitise 80
none: resource -11; none: standardise -8; opens: de -8; opens: det -10; opens: en 16
opens: her 17; opens: kan 16; opens: nettsid 14; opens: og 12; opens: vi 43
place: to_central moves -22; place: to_district lies -8; place: to_district moves -13
place: to_host moves -10; place: to_shared moves -14; proposals: coordinate 32
question: cooperation 52; question: general 10; question: supplier_agreements -9
question: to_central -24; question: to_districts -19; section: cooperation 45; section: none -9
section: proposals 14; section: to_central -23; section: to_districts -19; set: asked nothing 10
set: in a list 16; set: opens its paragraph -26; to_central: digitise -10
involve=
all: bias 38; all: wish 11; body: advisory_council 25; body: association 12; body: district 20
body: supplier -18; body: union -8; change: coordinate -20; change: digitise -12
change: involve 186; change: resource -29; change: review -15; change: standardise -19
cooperation: involve 44; cooperation: standardise -8; cue: c_if 21; cue: critical_mass -11
cue: democracy 41; cue: e_hypo -8; cue: e_verb 12; cue: f_demand 9; cue: f_neutral 27
cue: f_only 13; cue: f_opinion -10; cue: f_past -10; cue: f_today -9; cue: f_we -14
cue: hint_bad 10; cue: hint_good -20; cue: k_end -16; cue: k_keep -17; cue: less -8; cue: m_bor 13
cue: m_kan -26; cue: m_need -11; cue: m_skal -10; cue: m_skulle 15; cue: m_vil 8
cue: p_central 23; cue: p_district 34; cue: p_shared -14; cue: p_state -9; cue: scale -9
cue: t_pay -8; cue: v_gather -11; cue: v_lie 9; cue: v_move 14; cue: v_take -14; cue: w_ask 21
cue: w_mild -13; cue: w_more -16; cue: w_no -16; cue: x_coordinate -16; cue: x_digital -11
cue: x_involve 125; cue: x_resource -21; cue: x_review -20; cue: x_study -11; cue: y_involve 9
none: coordinate -8; none: involve 63; none: resource -13; none: review -10; opens: ambulerend -12
opens: bydel 21; opens: den -10; opens: dersom 11; opens: det -26; opens: nest 11; opens: og 27
opens: slik 37; opens: tilsyn -8; opens: utvalg 9; opens: vi 23; place: to_central lies -11
place: to_district lies -10; place: to_district moves -35; place: to_host moves -8
place: to_shared moves -18; question: community 52; question: democracy 17; question: general -13
question: supplier_agreements -19; question: supplier_daily -10; question: to_central -17
section: proposals 8; section: to_central -16; section: weaknesses 22; set: asked nothing -13
set: follows praise 13; set: has a label -13; set: opens its paragraph -36
to_districts: involve 27; weaknesses: involve 20
keep=
all: bias 245; body: district -17; body: union 26; change: digitise -30; change: involve -31
change: resource -46; change: review -19; change: standardise -19; cooperation: coordinate 23
cooperation: digitise -8; cooperation: resource -13; cue: authority_follows_money 16; cue: but 44
cue: c_if -10; cue: c_so -14; cue: capacity -14; cue: democracy -10; cue: e_hypo 19
cue: e_verb 17; cue: equity 22; cue: f_demand 14; cue: f_example -11; cue: f_goes_on 9
cue: f_law -9; cue: f_move 44; cue: f_neutral -32; cue: f_only 48; cue: f_past -12; cue: f_same 15
cue: f_time -12; cue: f_today 10; cue: flexibility -13; cue: funding -40; cue: hint_bad 37
cue: hint_good -50; cue: information_flow -10; cue: k_end -35; cue: k_keep 260; cue: k_still 70
cue: m_bor -52; cue: m_kan -37; cue: m_kunne -31; cue: m_ma 11; cue: m_skal 28; cue: m_skulle -15
cue: m_vil 45; cue: m_ville -9; cue: nearness 21; cue: not 40; cue: p_external -19; cue: p_near 12
cue: p_ours 17; cue: p_shared -23; cue: p_state -22; cue: p_whole -13; cue: role_conflict -9
cue: scale -9; cue: standardisation 13; cue: t_control -24; cue: t_pay -13; cue: v_back -18
cue: v_lie 39; cue: v_take 28; cue: w_ask -46; cue: w_fit -35; cue: w_may -18; cue: w_mild -18
cue: w_more -20; cue: w_need -11; cue: w_no 151; cue: x_coordinate -15; cue: x_involve -16
cue: x_resource -27; cue: x_review -32; cue: x_study -18; cue: y_coordinate -15; cue: y_involve -9
cue: y_resource -16; cue: y_standard -24; none: coordinate -22; none: digitise -13
none: involve -21; none: resource -15; none: review -11; none: standardise -11
opens: ambulerend -10; opens: antall -11; opens: bydel -19; opens: de 24; opens: den 32
opens: dersom -13; opens: dett -10; opens: etat 17; opens: ett -23; opens: hjemmetjenest 20
opens: ikke 16; opens: ingen 16; opens: ja -14; opens: kan -12; opens: men -17; opens: nettsid -18
opens: når 14; opens: og -21; opens: om -8; opens: selv 27; opens: tildeling -19
opens: tilsyn -16; opens: utvalg 10; opens: vi -9; opens: å 44; place: to_central lies 46
place: to_central moves 13; place: to_district lies 48; place: to_external moves -9
place: to_shared moves -17; place: to_state moves -19; question: authority -9
question: community -10; question: cooperation -35; question: democracy -10; question: general -10
question: supplier_agreements 10; question: to_central 31; question: to_districts 34
section: cooperation -35; section: none -41; section: strengths 27; section: to_central 39
section: to_districts 34; section: weaknesses -24; set: asked nothing -10; set: follows praise 41
set: has a label 8; set: opens its paragraph 20; to_central: digitise -20; to_central: resource -8
to_central: standardise -9; to_districts: digitise 12; to_districts: involve -10
resize:larger=
all: bias -90; all: wish -66; body: advisory_council -12; body: association 16; body: district 13
body: district_council 16; body: resident 10; body: union -28; change: coordinate -10
change: resource -14; cue: critical_mass 13; cue: democracy 10; cue: e_hypo 63; cue: e_verb 16
cue: f_demand 12; cue: f_move 41; cue: f_neutral -10; cue: f_opinion 12; cue: f_we 15
cue: flexibility 10; cue: good 39; cue: hint_bad -19; cue: less 31; cue: m_bor -11
cue: m_ville 15; cue: not 8; cue: p_central -19; cue: p_district 37; cue: p_shared 10
cue: r_large 67; cue: t_itself -9; cue: v_gather -10; cue: v_lie -15; cue: w_ask 12
cue: w_more 13; cue: x_coordinate -8; cue: x_resource -14; cue: x_study 10; cue: y_standard -9
none: resource -8; none: review 9; opens: antall 21; opens: de 13; opens: det -8; opens: vi 12
place: to_central moves -11; place: to_district moves -15; place: to_shared moves 27
question: cooperation -14; question: general 30; question: to_central -11
section: cooperation -14; section: none 15; section: to_central -10; set: asked nothing 30
set: follows praise -13; set: has a label -16; set: in a list -18; set: opens its paragraph 43
resize:review=
all: bias -203; all: wish 45; body: advisory_council -12; body: agency -14; body: association -25
body: district 50; change: resource 12; change: review 33; cue: e_ref 10; cue: e_verb -11
cue: e_why 9; cue: f_we -12; cue: good 29; cue: hint_bad 23; cue: hint_good 19; cue: m_bor 23
cue: m_kan -8; cue: not 18; cue: p_central -16; cue: p_district 12; cue: r_size 88; cue: v_lie -18
cue: v_take -10; cue: w_ask 19; cue: w_may 20; cue: w_mild 46; cue: w_more -12; cue: x_review 61
cue: x_study 34; none: resource 8; none: review 27; opens: antall 44; opens: utvalg 16
opens: vi -18; place: to_central moves -10; place: to_district moves -10; proposals: review 9
question: general 28; question: to_central -9; question: to_districts -9; section: none 11
section: proposals 9; section: to_central -8; section: to_districts -9; set: asked nothing 28
set: has a label -13; set: in a list -22
resize:smaller=
all: bias -177; body: advisory_council 21; body: association 28; body: district -11
body: union -11; cue: e_hypo 9; cue: hint_bad 19; cue: hint_good -8; cue: less 24; cue: m_skal 10
cue: m_ville 12; cue: p_district 10; cue: v_lie -9; cue: w_ask 12; cue: w_more 30; opens: og 24
opens: vi 15; question: general 20; section: none 20; set: asked nothing 20
set: follows praise -9; set: in a list -13; set: opens its paragraph -17
resource=
all: bias 87; all: wish 18; body: advisory_council -12; body: district 24; body: resident -12
body: supplier -12; body: union 35; change: coordinate -20; change: digitise -9
change: involve -22; change: resource 119; change: review -19; cooperation: coordinate -12
cue: bad -9; cue: c_if 11; cue: e_hypo 29; cue: e_ref -8; cue: e_verb 9; cue: e_why 21
cue: f_opinion -9; cue: f_process -15; cue: f_same -13; cue: f_today 10; cue: fragmentation -15
cue: funding 38; cue: good -22; cue: hint_bad -19; cue: hint_good 8; cue: k_end -25
cue: k_keep -25; cue: less -11; cue: m_kan -26; cue: m_kunne 12; cue: m_ma 39; cue: m_need 34
cue: m_skulle 18; cue: not -13; cue: p_central 19; cue: p_district -12; cue: p_shared -25
cue: r_size -12; cue: scale -22; cue: t_control 13; cue: t_decide -25; cue: t_pay 49
cue: v_gather -20; cue: v_lie -45; cue: v_take -20; cue: w_ask -20; cue: w_fit 14; cue: w_mild -17
cue: w_need 27; cue: w_no -12; cue: x_coordinate -10; cue: x_digital -9; cue: x_involve -15
cue: x_resource 100; cue: x_review -43; cue: x_standard -9; cue: x_study -20
cue: y_coordinate -34; cue: y_involve 14; cue: y_resource 38; cue: y_standard 13
none: coordinate -15; none: involve -9; none: resource 66; none: review -12; none: standardise 10
opens: antall -9; opens: bydel 16; opens: de 9; opens: den -14; opens: dersom 27; opens: dett 19
opens: en -14; opens: etat 21; opens: ett -11; opens: for 11; opens: her 10; opens: ikke -10
opens: kommun -8; opens: opplæring -18; opens: ordning -11; opens: slik -10; opens: tilsyn 12
opens: tjenest 11; opens: utbetaling -10; opens: vedtak -11; opens: vi 14; opens: å -9
place: to_central lies -25; place: to_central moves -11; place: to_district lies -18
place: to_district moves -19; place: to_host moves -14; place: to_shared moves -35
proposals: resource 21; question: authority -13; question: community 15; question: democracy -9
question: general -9; question: services 23; question: supplier_daily 15
question: to_districts -26; section: strengths 14; section: to_central 8
section: to_districts -26; set: asked nothing -9; set: follows praise 10; set: in a list -19
set: opens its paragraph -8; to_central: resource 21
review=
all: bias 30; all: wish 17; body: advisory_council -22; body: agency 31; body: association -28
body: district -12; body: district_council -12; body: resident -9; body: supplier 10
body: union 18; change: digitise -14; change: resource 11; change: review 118
change: standardise -16; cooperation: coordinate 10; cooperation: resource 13; cue: bad 11
cue: critical_mass -14; cue: e_hypo -16; cue: e_verb -12; cue: f_demand -13; cue: f_move -19
cue: f_neutral -10; cue: f_past -8; cue: f_process 25; cue: f_we -12; cue: funding 17
cue: good -18; cue: hint_good -19; cue: k_end -12; cue: k_keep -22; cue: legal_safety 12
cue: m_bor 48; cue: m_kunne -11; cue: m_ma 26; cue: m_need 13; cue: not -9; cue: p_central 13
cue: p_district -33; cue: p_shared 19; cue: r_size -30; cue: service_chain 12; cue: t_pay -10
cue: v_move -8; cue: v_take -23; cue: w_ask -24; cue: w_mild 101; cue: w_no -12
cue: x_coordinate 9; cue: x_digital -14; cue: x_review 183; cue: x_standard -10; cue: x_study 103
cue: y_coordinate 17; cue: y_involve -12; cue: y_review 13; cue: y_standard -25; none: resource 11
none: review 41; opens: antall -11; opens: de -11; opens: den -8; opens: det 10; opens: en 9
opens: ingen 10; opens: kommun 43; opens: og 11; opens: om 21; opens: ordning 15
place: to_central moves -17; place: to_district lies -12; place: to_state moves -15
proposals: resource 9; question: cooperation -14; question: general -13
question: supplier_daily -9; question: to_central 17; question: to_districts 26
section: cooperation -13; section: none -24; section: to_central 19; section: to_districts 26
section: weaknesses -9; set: asked nothing -13; set: follows praise 19; set: has a label 16
set: in a list -11; set: opens its paragraph -16; to_central: review 37
to_districts: resource -13; to_districts: review 29
standardise=
all: bias 8; all: wish 15; body: agency -15; body: district -10; body: district_council -15
body: resident -8; body: supplier 61; body: union -22; change: coordinate -10
change: resource -10; change: review -10; change: standardise 152; cooperation: coordinate 15
cooperation: standardise 56; cue: c_so -9; cue: critical_mass -10; cue: democracy -10
cue: e_hypo -10; cue: e_why -10; cue: equity -15; cue: f_example -13; cue: f_law 9
cue: f_move -12; cue: f_only -11; cue: f_opinion 10; cue: f_same -11; cue: f_today -12
cue: f_we -19; cue: flexibility 15; cue: funding 9; cue: hint_bad 9; cue: k_end -9; cue: k_keep 8
cue: m_bor -16; cue: m_ma -8; cue: m_skal 26; cue: m_skulle 13; cue: nearness -12; cue: not -9
cue: p_central -25; cue: p_external 21; cue: p_shared -11; cue: standardisation 23; cue: t_pay -10
cue: v_gather 21; cue: v_lie 19; cue: v_move -15; cue: w_may -12; cue: w_mild -11; cue: w_more 76
cue: w_no 16; cue: x_coordinate -8; cue: x_resource -21; cue: x_review -17; cue: x_standard 92
cue: y_coordinate 27; cue: y_involve 14; cue: y_standard 100; none: coordinate -19
none: resource -12; none: standardise 48; opens: bydel 16; opens: den -10; opens: det 10
opens: en 13; opens: et 11; opens: ett 44; opens: felles 18; opens: for 13; opens: slik -21
place: to_central moves -40; place: to_district lies 29; place: to_district moves -18
place: to_host moves -8; place: to_shared moves -11; question: authority 14; question: general -31
question: supplier_agreements 24; question: supplier_daily 30; question: to_central 19
question: to_districts -34; section: none 9; section: proposals -13; section: strengths 11
section: to_central 21; section: to_districts -34; section: weaknesses 14; set: asked nothing -31
set: follows praise 15; set: in a list 37; to_central: digitise 14; to_central: resource 13
to_central: standardise 29
to_central=
all: bias 143; all: wish -13; body: advisory_council -28; body: agency 19
body: district_council -10; body: undertaking 11; body: union -27; change: coordinate -15
change: involve -36; change: resource -11; change: review -26; change: standardise -12
cooperation: coordinate -11; cooperation: resource 14; cue: but -18; cue: capacity 12
cue: critical_mass 30; cue: democracy -15; cue: e_hypo -24; cue: e_ref 14; cue: equity 17
cue: f_example 26; cue: f_goes_on 10; cue: f_neutral -16; cue: f_only -10; cue: f_same 24
cue: f_time 22; cue: f_we 8; cue: flexibility -12; cue: funding -12; cue: good 17
cue: hint_bad -29; cue: hint_good 27; cue: information_flow 13; cue: k_end -23; cue: k_keep -55
cue: k_still -18; cue: less -16; cue: m_kan 19; cue: m_ma -16; cue: m_need -16; cue: m_skal -27
cue: nearness -19; cue: not -13; cue: p_central 77; cue: p_district -38; cue: p_external -19
cue: p_shared -12; cue: p_whole 53; cue: role_conflict 28; cue: scale 40; cue: service_chain -26
cue: standardisation -27; cue: t_control 47; cue: t_decide -17; cue: t_pay -10; cue: v_for_city 48
cue: v_gather 29; cue: v_leave -10; cue: v_move 9; cue: w_fit 15; cue: w_mild -21; cue: w_more -45
cue: w_no -48; cue: x_coordinate -19; cue: x_digital -10; cue: x_involve -23; cue: x_resource 20
cue: x_review -32; cue: x_study -24; cue: y_involve -20; cue: y_review 11; none: digitise -9
none: involve -14; none: resource -14; opens: bydel -10; opens: de -15; opens: den -16
opens: derfor 8; opens: det 22; opens: en -13; opens: etat -27; opens: ett 10; opens: her 9
opens: hjemmetjenest -9; opens: men 8; opens: nettsid 26; opens: og -10
opens: spesialpedagogisk -19; opens: tildeling 16; opens: tilsyn 18; opens: tjenest -13
opens: utbetaling 33; opens: å 11; opens: én 25; place: to_central lies 65
place: to_central moves 204; place: to_district moves -33; place: to_shared moves -12
place: to_state moves 13; proposals: resource -10; question: community -11
question: cooperation -56; question: general -16; question: supplier_agreements 25
question: supplier_daily -26; question: to_central 127; question: to_districts -41
section: cooperation -54; section: to_central 99; section: to_districts -41
set: asked nothing -16; set: follows praise -23; set: has a label 15; set: in a list 31
set: opens its paragraph 20; to_central: coordinate -12; to_central: digitise 15
to_central: review -17
to_district=
all: bias 144; all: wish -14; body: agency -34; body: association -12; body: district -16
body: district_council 26; body: resident 36; body: supplier -38; body: union 28
change: coordinate -9; change: digitise -12; change: involve -27; change: review -27
cooperation: resource -13; cue: authority_follows_money 31; cue: bad -21; cue: but -16
cue: c_so 19; cue: critical_mass -36; cue: democracy 33; cue: e_ref 22; cue: e_verb -13
cue: e_why 17; cue: f_example 11; cue: f_move -28; cue: f_only -19; cue: f_opinion 33
cue: f_past 37; cue: f_same 11; cue: f_we 64; cue: fragmentation 10; cue: funding 10
cue: good -24; cue: hint_bad -25; cue: k_end -26; cue: k_keep -67; cue: k_still -23; cue: m_bor 11
cue: m_kan -14; cue: m_kunne 11; cue: m_ma -12; cue: m_skal -16; cue: m_skulle -10; cue: m_vil -16
cue: nearness 31; cue: not -30; cue: p_central -15; cue: p_district 61; cue: p_external -8
cue: p_near 11; cue: p_shared -44; cue: p_state -18; cue: p_there 13; cue: p_whole -9
cue: r_large -18; cue: r_size -10; cue: scale -26; cue: standardisation -15; cue: t_control -10
cue: t_decide 27; cue: t_itself 38; cue: v_back 49; cue: v_gather -23; cue: v_lie 35
cue: v_move 18; cue: v_spread 18; cue: v_take 42; cue: w_fit -12; cue: w_mild -23; cue: w_more -32
cue: w_need 12; cue: w_no -29; cue: x_coordinate -11; cue: x_digital -24; cue: x_involve -21
cue: x_review -34; cue: x_standard -12; cue: x_study -17; cue: y_involve 22; cue: y_review -14
none: coordinate 17; none: digitise -8; none: resource -18; none: standardise -17
opens: ambulerend -15; opens: bydel -11; opens: de -26; opens: den 22; opens: derfor -9
opens: en -12; opens: ett -9; opens: gi 22; opens: ja 18; opens: la 19; opens: når -10
opens: og -8; opens: slik 13; opens: sykehjemm 21; opens: tildeling 18; opens: tilsyn -11
opens: vedtak 23; opens: å -23; opens: én -13; place: to_central lies -30
place: to_central moves -50; place: to_district lies 51; place: to_district moves 181
place: to_host moves -14; place: to_shared moves -54; place: to_state moves -12
question: authority 27; question: community -15; question: cooperation -64; question: democracy 30
question: general -14; question: supplier_agreements -24; question: to_central -55
question: to_districts 117; section: cooperation -64; section: proposals -13
section: strengths -11; section: to_central -53; section: to_districts 117; section: weaknesses 26
set: asked nothing -14; set: follows praise -32; set: has a label 10; set: in a list 10
set: opens its paragraph 14; to_districts: coordinate -16; to_districts: involve -9
to_districts: resource 29; to_districts: review -18
to_external=
all: bias -130; all: wish 27; body: advisory_council -11; body: association 21
body: district_council 11; body: undertaking 14; body: union -14; change: resource -10; cue: but 9
cue: f_neutral 17; cue: f_we 15; cue: good -11; cue: hint_bad -12; cue: m_bor -13; cue: m_kan 23
cue: p_central 8; cue: p_district -11; cue: p_external 62; cue: v_lie -15; cue: v_move 40
cue: v_take 25; cue: w_ask 23; cue: w_may 26; cue: w_more -12; cue: x_resource -10
cue: y_coordinate -9; opens: etat 22; opens: vi -20; place: to_central moves -11
place: to_district moves -11; place: to_external moves 61; question: cooperation 20
question: general 9; question: to_central -8; question: to_districts -10; section: cooperation 20
section: none -10; section: proposals 11; section: to_districts -10; set: asked nothing 9
set: has a label -13; set: in a list -24; set: opens its paragraph -12
to_host=
all: bias -49; all: wish 16; body: advisory_council 17; body: association 15
body: district_council -11; body: undertaking -13; change: digitise -10; change: involve -8
change: standardise -13; cooperation: coordinate -10; cue: bad -17; cue: critical_mass -10
cue: f_demand -10; cue: f_example 22; cue: f_neutral -10; cue: f_process 26; cue: f_we -31
cue: hint_good -20; cue: k_keep -14; cue: m_bor -11; cue: m_kan 29; cue: m_kunne 34; cue: m_ma -10
cue: p_central -21; cue: p_district 14; cue: p_host 63; cue: v_gather -12; cue: v_lie 20
cue: v_move -16; cue: v_take 35; cue: x_digital -9; cue: x_review -11; cue: x_standard -8
cue: y_involve 13; cue: y_standard -12; none: coordinate 14; opens: de -13; opens: for 11
opens: opplæring 8; opens: slik 15; opens: vi -16; opens: én 22; place: to_central moves -20
place: to_district lies -10; place: to_district moves 31; place: to_host moves 132
question: cooperation 41; question: general -8; question: to_districts -19
section: cooperation 41; section: none -14; section: to_districts -19; set: asked nothing -8
set: follows praise -13; set: has a label 48; set: opens its paragraph -14
to_shared=
all: bias 50; all: wish -45; body: advisory_council 36; body: agency -50; body: district 37
body: resident -8; body: undertaking -37; body: union 15; change: coordinate -11
change: digitise -15; change: involve -20; change: resource -11; change: review -11
change: standardise -27; cooperation: standardise -13; cue: bad 40; cue: but -9
cue: critical_mass 46; cue: democracy -10; cue: e_hypo -21; cue: e_verb -9; cue: f_demand -28
cue: f_example 23; cue: f_move -17; cue: f_process -15; cue: f_same 21; cue: f_today -9
cue: f_we -30; cue: flexibility -10; cue: hint_bad -36; cue: hint_good 11; cue: k_end -10
cue: k_keep -32; cue: less -9; cue: m_bor -12; cue: m_ma -21; cue: m_skal -13; cue: nearness 13
cue: p_central -22; cue: p_external -8; cue: p_host -19; cue: p_shared 143; cue: r_large -11
cue: r_size -9; cue: service_chain -15; cue: t_itself -9; cue: v_gather 37; cue: v_move -16
cue: w_ask 19; cue: w_mild -15; cue: w_more 59; cue: w_no -10; cue: x_coordinate -9
cue: x_digital -11; cue: x_involve -14; cue: x_review -24; cue: x_standard -19; cue: x_study -11
cue: y_coordinate 49; none: review -8; opens: ambulerend 49; opens: antall -9; opens: det 17
opens: dett -14; opens: et 18; opens: ett 10; opens: felles -11; opens: for 8; opens: kan 13
opens: kriseteam 20; opens: og -9; opens: tilsyn 8; opens: én -8; place: to_central moves -23
place: to_host moves -32; place: to_shared moves 174; question: cooperation 56
question: general -8; question: supplier_daily -10; question: to_central -42
section: cooperation 60; section: proposals -19; section: to_central -37; set: asked nothing -8
set: follows praise 25; set: has a label 23; set: in a list 22; set: opens its paragraph 53
to_state=
all: bias -106; all: wish -12; body: advisory_council -12; body: agency 17; body: association -11
body: district -20; body: district_council -9; body: supplier 12; change: involve 18; cue: bad -9
cue: but 14; cue: critical_mass 30; cue: f_opinion 9; cue: f_we 14; cue: good -11; cue: m_bor 21
cue: nearness 18; cue: p_central -13; cue: p_district -21; cue: p_state 89; cue: recruitment 20
cue: t_control 10; cue: v_move 10; cue: v_take 30; cue: w_ask -21; cue: w_more -11
cue: x_involve 8; cue: y_coordinate -9; none: involve 20; opens: den 18; opens: det -10
opens: tilsyn 23; opens: vi 13; place: to_central moves -11; place: to_district moves -9
place: to_state moves 74; question: cooperation -11; question: general 21
question: supplier_agreements 13; question: to_central -8; question: to_districts -8
section: cooperation -11; section: none 38; section: to_districts -8; set: asked nothing 21
set: follows praise -13; set: has a label -12
"""
