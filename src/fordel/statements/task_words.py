"""This file is about how often words that name a task told what the statement is about.

Written by ``python -m bench.fit_tasks``. After a task and a colon stand the stems that name it, how
often it was right, and how often it was named so, in all hand-coded letters together.
"""

WORDS = """
administration: administrasjon 1 4; administrativ oppgav 2 3; byråkrati 0 3; stab 0 2
after_school: =AKS 4 4; =SFO 3 3; aktivitetsskol 5 5
age_friendly_society: alders og demensvennlig samfun 2 2
agency_support_functions: støttefunksjon bydel 2 2
ambulatory_rehab_team: ambulerend rehabiliteringsteam 6 6; rehabteam 2 2
analysis: analys 3 4; analysemiljø 2 2; analytik 3 3
archive: arkiv 7 7
area_programmes: lokal samfunnsutvikling 2 2; områdesatsing 6 6; prosjektmidl 2 2
artificial_intelligence: =KI 3 3; ki-verktøy 2 2
budget: at peng følg 1 2; budsjet 3 12; bydel budsjet 2 2; midl 0 3; peng 4 24; økonomi 0 6
budget: økonomikonsulent 2 2
budget_allocation: finansieringsmodel 0 2; kriteriesystem 4 4; objektiv kriteri 1 2; ram 1 2
building_projects: ble tegn 2 2; bydelshus 0 3; byg 3 16; byg barnehag 2 2; byg skol 1 2; bygg 2 6
building_projects: byggeprosjekt 2 2; huslei 1 2; konseptvalgutredning 3 3; leieavtal 2 4
building_projects: lokaler 1 6; renhold 0 4; tegning 2 4; vaktmest 0 5
business_development: bedrift 1 2; butik 0 2; næringsutvikling 3 3
care_housing: bolig nedsat funksjonsevn 1 2; bolig til person 1 3; botilbud 1 3; omsorgsbolig 8 10
care_housing: tilrettelagt bolig 2 2
child_health_services: helsestasjon 13 20; helsesykeplei 9 13; skolehelsetjenest 3 3
child_mental_health: psykolog for barn 2 2; tim hos psykolog 2 2
child_welfare: barnevern 24 31; barneverntjenest 3 4; barnevernvakt 3 3
child_welfare: kontaktperson i barnevern 2 2
child_welfare_specialist_teams: mst-team 2 2
children_homes: barnebolig 8 8
children_services: barn 1 63; oppvekst 1 2; tjenest for barn 1 2
coercion_oversight: overordn faglig ansvarlig 3 3; tvang og makt 3 3
communication: kommunikasjon 2 2
competence_development: fel kurs 0 2; kompetanseheving 3 4; kurs 5 11; kursing 2 2; opplæring 9 13
competence_development: sertifisering 4 4; veiledning 2 4
crisis_team: kriseteam 14 15
cross_service_coordination: barnekoordinator 2 2
culture_and_sports: basseng 1 3; bibliotek 6 7; gymsal 1 4; hovedbibliotek 2 2; idrettslag 2 3
culture_and_sports: kor 1 4; korps 1 2; kultur 1 3; kulturskol 1 3; svømmehal 3 3
data_basis: bydelsfakt 3 3; datagrunnlag 3 3; innbyggerundersøkels 2 2; kvantitativ kunnskap 1 2
data_basis: statistik 0 2; tal om 2 2
day_centre_transport: skys 2 3; transport 1 3; transport dagsent 5 5
day_centres: dagsent 10 14; eldresent 0 4
dementia_care: demens 4 5; demenskoordinator 4 5
digital_home_follow_up: digital hjemmeoppfølging 6 6
digitalisation: bankid 2 2; digital 1 5; digital teknologi 4 7; digitalisering 11 12; nettbret 2 4
digitalisation: portal 0 2; teknologi 1 6
district_council: bydelspolitik 2 7; bydelsutval 4 7; bydelsutvalg 13 37; folkevalgt 1 3
district_council: lokalpolitik 0 2; politik 3 7; politisk sak 1 2; taleret 1 2; utvalg 8 21
district_medical_officer: bydelsoverleg 9 10; kommuneoverleg 1 9
district_websites: nettsid 1 6
emergency_foster_homes: beredskapshjem 5 5
emergency_preparedness: brannvern 1 2; flom 2 3; strøm gik 2 2; uvær 2 3; øvels 1 2
employment_measures: arbeidsgiv 2 3; job 1 21; jobbsent 2 2
environment_climate: lokalmiljø 0 5; miljø 1 4
environmental_health: inspektør 1 2; miljøret helsevern 8 8
fact_teams: fact-team 3 3
flexible_child_teams: tiltaksteam 3 3
foster_home_supervision: tilsyn fosterhjem 12 12; tilsynsfør 3 3
foster_homes: fosterforeld 2 3; fosterhjem 5 5; fosterhjemsoppfølging 2 2
hc_flats: hc-leilighet 7 7
health_and_care: eldr 1 9; hels 0 3; hels og omsorg 3 3; helsefaglig 0 2; omsorg 0 2; plei 0 4
health_house: drift av helsehus 3 3; helsehus 17 20
healthy_life_centre: friskliv 2 2; frisklivssentral 2 2
home_care: hjemmehjelp 3 3; hjemmesykeplei 3 4; hjemmetjenest 24 35; kjem hjem til folk 1 2
home_care: nattpatrulj 3 3; plei 1 4; praktisk bistand 2 2
hospital_cooperation: fastleg 0 3; leg 0 41; legedekning 0 2; legevakt 0 5
hospital_cooperation: samarbeidsavtal sykehus 2 2; skriv ut 1 3; sykehus 8 21; utskrivning 2 3
hospital_cooperation: utskrivningskl pasient 2 2
housing_provision: bolig til flyktning 1 2; boligfremskaffels 2 2; kjøp av bolig 2 2; tomt 0 3
infection_control: smittevern 7 7; smittevernleg 3 3; utbrud 2 2
information_security: informasjonssikkerhet 2 2; personvern 3 5; personvernkoordinator 3 3
information_security: personvernombud 1 2
introduction_programme: introduksjonsprogram 8 8; norskopplæring 1 2
it_operations: brukerstøt 4 4; ikt-drift 2 2; passord 0 3; pc-er 2 2
it_systems: fagsystem 4 6; fel system 1 2; journal 0 2; journalsystem 3 4; nye system 2 3
it_systems: system 8 13
kindergarten_admission: barnehageopptak 4 4; kø 0 5; opptak 2 2; opptak barnehag 3 3
kindergarten_admission: opptaksområd 0 2
kindergarten_supervision: barnehag tilsyn 3 3; barnehagetilsyn 2 2; tilsyn barnehag 9 9
kindergartens: barnehag 9 24; barnehagekonsulent 0 2
legal_expertise: juridisk 2 2; jurist 10 14; jus 1 2; kommuneadvokat 4 8
mental_health: psykisk hels 5 7; psykolog 2 5; rus og psykisk hels 3 3
migration_health: migrasjonshels 4 4
municipal_housing: bebo 1 6; bolig 3 11; kommunal bolig 2 2; ledig leilighet 0 2; leilighet 1 4
municipal_housing: tildeling av kommunal bolig 2 2
nav: =NAV 4 6; nav 0 2; nav-kontor 5 9
nav_reception: publikumsmottak ved =NAV 2 2
needs_assessment: kartlegging 3 7; kartlegging av innbyggerbehov 3 3; ny kartlegging 1 3
nursing_home_supervision: sykehjem tilsyn 2 2; tilsyn sykehjem 2 2; tilsynsutvalg sykehjem 3 3
nursing_homes: bebo 1 6; bebu 1 6; langtidsplas 2 2; sykehjem 29 32; sykehjemsplas 2 3
onboarding: nyansat 3 3
paediatric_home_care: syk barn hjem 3 3
palliative_care: dø hjem 2 2; kompleks palliasjon 2 2; kreftkoordinator 3 4; palliasjon 3 3
pandemic_services: pandemi 1 3; vaksinering 3 3
parking: beboerparkering 3 3; parkering 4 4
parks_and_green: aktivitetspark 2 2; badeplas 2 2; benk 2 4; grøntområd 2 2; lekeplas 2 2
parks_and_green: møteplas 2 2; park 5 6; skatepark 1 2; torg 3 3; turvei 1 2; ute 0 9
payroll: løn 7 11; lønnsarbeid 3 3; lønnskjøring 2 2; lønnsslip 2 2; regnskap 2 4
pedagogical_centre: pedagogisk fagsent 4 4
performance_management: styringssignal 0 3; tildelingsbrev 1 5
personal_assistance: =BPA 13 13; assistent 1 5; personlig assistans 1 2
personal_assistance_costly: kostb bpa-sak 2 2; særlig kostnadsdrivend bpa-sak 2 2
planning_cases: byggesak 0 2; plan 4 16; planleg 0 4; planproses 2 2; plansak 14 14
planning_cases: reguleringsplan 3 3
pre_contract_information: før flyt inn 2 2; opplysning 2 4
preparedness_contact: beredskapskontakt 8 8
preparedness_plans: beredskapsplan 7 7
prevention_early_effort: forebygging 2 2; forebygging og tidlig innsats 1 2; før det går galt 0 2
primary_school: elev 2 9; grunnskol 9 9; klas 0 3; lærer 2 6; rektor 5 8; skol 32 62; skoleei 3 3
primary_school: skolegård 0 2
procurement: anskaffels 3 4; bestil 1 12; bestilling 0 8; fel avtal 1 2; innkjøp 4 8
professional_networks: fagnettverk 5 5; nettverk 1 3
prompt_mental_health: rask psykisk helsehjelp 10 10
public_health: folkehels 1 2; folkehelsekoordinator 2 2
public_health_plans: folkehelseoversikt 4 4
purchased_place_supervision: tilsyn kjøpsplas 7 7; tre tilsyn 1 2
purchased_places: kommersiel 2 2
quality_management: avvik 1 2; internkontrol 1 2
refugee_settlement: bosetting 4 4; bosetting av flyktning 2 2; flyktning 3 4
rehabilitation: ergoterapeut 3 6; fysioterapeut 0 5; hjelpemidl 0 4; hverdagsrehabilitering 3 3
rehabilitation: rehabilitering 3 3
resident_information: brosjyr 0 2; bydelskontor 0 2; ett sted å henvend seg 0 2; henvendels 0 3
resident_information: hvem som har ansv for hva 0 2; informasjon 2 6; informasjon til innbyg 2 2
resident_information: sentralbord 2 2; skrank 1 4; telefon 0 4; telefonnum 1 3; tolk 0 2
resident_information: vakttelefon 1 2
resident_participation: bli hørt 0 3; deltakels 2 3; folkemøt 2 2; høring 1 2; innflytels 2 7
resident_participation: medvirkning 0 2; påvirk 0 6; uttalels 0 6; valgdeltakels 2 2
resident_participation: åpen halvtim 4 6; åpn halvtim 2 2
respite_and_support: avlasting 2 2; avlastning 7 7; kurs for pårørend 1 2; støttekontakt 6 6
response_centre: alarm 2 3; alarm går 2 2; alarmsentral 2 2; responssent 9 9; trygghetsalarm 7 7
response_centre: utrykning 2 3
roads_and_traffic: asfal 1 3; bil 0 3; brøyt 2 2; brøyting av 3 3; bus 0 6; ferj 0 3; fortau 2 3
roads_and_traffic: gangveg 3 3; gangvei 2 2; gat 0 4; krys 2 4; skolevei 3 4; snømåking 2 2
roads_and_traffic: storgat 0 2; vei 2 9
service_allocation: avslag 1 3; enkeltvedtak 1 2; forvaltning 2 5; innvilg 2 2; klag 5 15
service_allocation: klagenemnd 1 2; klagesak 0 2; saksbehandl 2 13; saksbehandling 1 2
service_allocation: skriv vedtak 3 3; søknad 1 12; søknadskontor 3 4; tildeling 3 7
service_allocation: tildelingskontor 2 2; vedtak 12 46; vedtak hels og omsorgstjenest 2 2
service_allocation: vedtak omsorgstjenest 2 2
service_development: innovasjon 1 2; tjenesteutvikling 4 5
short_term_stay: korttid 2 3; korttidsplas 9 9
social_assistance: skjønnsmessig vurdering 1 2; økonomisk sosialhjelp 1 2
social_assistance_payment: utbetaling 2 3; utbetaling sosialhjelp 3 3
special_education_help: =PPT 1 3; pedagogisk-psykologisk tjenest 2 2; spesialpedagog 5 6
special_education_help: spesialpedagogisk hjelp 6 6; vedtak om spesialpedagogisk hjelp 4 4
staffing_ratio: bemanningsfaktor 3 4; nattevakt 0 5; våkn nattevakt 2 2
substance_use: rus 4 6; rus og psykisk hels 3 3; ruskonsulent 2 2
supervision: kontrol 1 4; tilsyn 0 19; tilsynsutvalg 0 2
supplier_contracts: avtal 2 20; avtal leverandør 3 3; føring 0 2; kontrakt 1 4; krav 3 16
supplier_contracts: krav er tydelig 2 2; leverandør 3 11; lys ut 1 2; privat leverandør 3 3
supplier_contracts: rammeavtal 4 6
supplier_disputes: hvem som skal betal 0 2; ing å gå til 2 2; konflikt 0 2; kontrollør 1 2
supplier_disputes: mekl 2 2; målkonflikt 0 3; når bydel og leverandør er uenig 2 2; uenig 2 3
supplier_follow_up: bli hørt 1 3; dialog 0 7; kontaktperson 1 8; lydhør 2 2; samarbeid 2 32
supplier_follow_up: samarbeid med bydel 2 5; svar 2 54; tar telefon 1 3; tilgjengelig 2 5
temporary_housing: døgnovernatting 2 2; hospits 4 4; midlertidig bolig 3 3
transfer_between_districts: flyt hit fra 1 2; flyt ut av bydel 0 2; flytting mellom bydel 2 2
ung_arena: ung aren 4 4
urban_development: arealbruk 3 3; by 2 2; byutvikling 3 3; samfunnsutvikling 1 3; voks 0 2
user_councils: byråd 0 3; eldreråd 3 6; råd 5 24; ungdomsråd 6 8
user_follow_up: fast saksbehandl 2 2; kjen bruk 1 4; kontaktperson 0 8; pårørend 3 8
user_follow_up: pårørendekveld 2 2; saksbehandl 3 13
voluntary_work: forening 0 4; frivillig 4 4; frivillighet 4 7; frivilligkoordinator 2 2
voluntary_work: frivilligsentral 7 7; lag 6 36; nabo 1 9; nærmiljø 0 5; sanitetsforening 1 2
voluntary_work: seniorsent 3 3; tilskud 3 5; vel 1 5; velforening 0 2
web_design: design 1 2; skjermles 2 2; universel utforming 3 4
welfare_technology: sensor 2 2; velferdsteknolog 1 2; velferdsteknologi 11 13
work_methods: fel skjem 0 2; mal 0 6; metod 2 2; praksis 0 5; prosedyr 2 4; rutin 1 2
work_methods: sjekklist 0 3; skjem 0 10; ulik måt 0 2
workforce: ansat 7 38; arbeidstid 0 4; bemanning 0 6; fagarbeid 1 2; fagfolk 0 2; har slut 1 3
workforce: hel stilling 2 4; heltid 2 3; hovedtillitsvalgt 0 2; hovedverneombud 0 3
workforce: innstilling 0 3; kolleg 0 5; lederstilling 0 2; mangl folk 1 2; omstilling 0 4
workforce: overtid 0 2; pensjon 0 3; problemstilling 0 2; rekrut 0 2; rekruttering 1 4
workforce: rekruttert 1 2; spesialkompetans 1 2; spesifik kompetans 3 3; stilling 7 36
workforce: sykefravær 0 3; sykeplei 1 8; tillitsvalgt 0 9; turnus 0 5; verneombud 0 3; vik 0 3
workforce: vikar 3 7
youth_clubs: fritidsklub 5 5; klub 6 11; klubbled 1 2; utekontakt 9 9
youth_crime_prevention: politi 1 3; salto-koordinator 5 5
youth_prevention: ung 0 6; ungdom 1 11
"""
