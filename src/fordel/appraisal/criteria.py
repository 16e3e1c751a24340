"""This file is about what options are held against: criteria, with unit, direction and formula."""

from fordel.model.appraisal import Better, Criterion, CriterionId, Truth

JUDGED = (
    Criterion(
        id=CriterionId("days_uncovered"),
        name_nb="Dager uten noen som kan oppgaven",
        name_en="Days without anyone who can do the task",
        unit="days a year",
        better=Better.LOWER,
        truth=Truth.COMPUTED,
        formula=(
            "230 · P(BetaBin(n, a·s, (1−a)·s) < 1), s = (1−ρ)/ρ; mean over residents and tasks"
        ),
        source="Skellam (1948)",
    ),
    Criterion(
        id=CriterionId("unlike_cases"),
        name_nb="Ulik vurdering av like saker",
        name_en="Like cases judged unlike",
        unit="per cent",
        better=Better.LOWER,
        truth=Truth.COMPUTED,
        formula=(
            "exp(√(2(σ²_b(1−Σs² + k(Σs²−Σs₀²)) + σ²_w))) − 1; s = shares of residents by decider"
        ),
        source="Fordel",
    ),
    Criterion(
        id=CriterionId("net_value"),
        name_nb="Netto nåverdi mot i dag",
        name_en="Net present value beside today",
        unit="MNOK",
        better=Better.HIGHER,
        truth=Truth.COMPUTED,
        formula=(
            "−(1+τ)/(1+r)^wait·(once + Σ_t yearly/(1+r)^t) over the life of a structure,"
            " gains after phase-in; wait: years from today to the start"
        ),
        source="DFØ, Veileder i samfunnsøkonomiske analyser; NOU 2012:16",
        priced=True,
    ),
    Criterion(
        id=CriterionId("travel_minutes"),
        name_nb="Reisetid til den som hjelper",
        name_en="Travel to those who help",
        unit="minutes",
        better=Better.LOWER,
        truth=Truth.COMPUTED,
        formula=(
            "60·detour/speed·Σ visits·(kept·km today + (1−kept)·km to the best placed office)"
        ),
        source="Fordel",
    ),
    Criterion(
        id=CriterionId("local_knowledge"),
        name_nb="Kjennskap til stedet",
        name_en="Knowledge of the place",
        unit="0 to 1",
        better=Better.HIGHER,
        truth=Truth.JUDGED,
        formula="Σ fit·(k_place − loss·log2 growth of the district) / Σ fit",
        source="judged by panels",
    ),
    Criterion(
        id=CriterionId("handovers"),
        name_nb="Overleveringer i en innbyggerreise",
        name_en="Handovers in a resident's journey",
        unit="handovers a case",
        better=Better.LOWER,
        truth=Truth.COUNTED,
        formula=(
            "Σ share of cases over steps with different hands; mean over journeys. Across a"
            " district's border only: times the meetings across today's borders that still are"
            " across one"
        ),
        source="the register's journeys",
    ),
    Criterion(
        id=CriterionId("decides_without_paying"),
        name_nb="Oppgaver der én bestemmer og en annen betaler",
        name_en="Tasks decided on by those not paying",
        unit="tasks",
        better=Better.LOWER,
        truth=Truth.COUNTED,
        formula="number of tasks whose authority and funding lie in different hands",
        source="the register's checks",
    ),
    Criterion(
        id=CriterionId("supervises_itself"),
        name_nb="Oppgaver der noen fører tilsyn med seg selv",
        name_en="Tasks supervised by those who do them",
        unit="tasks",
        better=Better.LOWER,
        truth=Truth.COUNTED,
        formula="number of tasks whose supervisor is among those who do them",
        source="the register's checks",
    ),
    Criterion(
        id=CriterionId("residents_per_member"),
        name_nb="Innbyggere per medlem av bydelsutvalget",
        name_en="Residents per member of a council",
        unit="residents",
        better=Better.LOWER,
        truth=Truth.COMPUTED,
        formula="Σ share of residents · residents of the district / seats",
        source="the map",
    ),
    Criterion(
        id=CriterionId("council_budget"),
        name_nb="Ressurser styrt under folkevalgte bydelsutvalg",
        name_en="Resources under elected councils",
        unit="per cent",
        better=Better.HIGHER,
        truth=Truth.COMPUTED,
        formula=(
            "100 · posts whose task is decided on in each district / posts in tasks with "
            "known authority"
        ),
        source="the register",
    ),
    Criterion(
        id=CriterionId("residents_moved"),
        name_nb="Innbyggere som skilles fra bydelen sin",
        name_en="Residents parted from their district",
        unit="residents",
        better=Better.LOWER,
        truth=Truth.COUNTED,
        formula=("residents who lie elsewhere than most of those they share a district with today"),
        source="the map",
    ),
    Criterion(
        id=CriterionId("breaches"),
        name_nb="Brudd på grenser",
        name_en="Limits broken",
        unit="breaches",
        better=Better.LOWER,
        truth=Truth.COUNTED,
        formula="number of limits and tasks in which a role lies where it may not",
        source="the sheet limits",
        limit=True,
    ),
)
"""The criteria that options are ranked by. No two of them count the same thing."""

SHOWN = (
    Criterion(
        id=CriterionId("waiting"),
        name_nb="Sjanse for å måtte vente",
        name_en="Chance of having to wait",
        unit="share",
        better=Better.LOWER,
        truth=Truth.COMPUTED,
        formula="Σ_c P(c at work) · C(a, c), Erlang C",
        source="Erlang (1917); counted in cover when options are ranked",
    ),
    Criterion(
        id=CriterionId("posts_needed"),
        name_nb="Stillinger som trengs for å holde grensen",
        name_en="Posts needed to hold the limit",
        unit="posts",
        better=Better.LOWER,
        truth=Truth.COMPUTED,
        formula="Σ groups · least n with 230·P(gap) ≤ accepted days",
        source="counted in cover when options are ranked",
    ),
    Criterion(
        id=CriterionId("running_cost"),
        name_nb="Driftskostnad",
        name_en="Running cost",
        unit="MNOK a year",
        better=Better.LOWER,
        truth=Truth.COMPUTED,
        formula="Σ posts·w·((1−a)·x^θs + a·u^θa) + interfaces·w + councils; θ = ln(1+e)/ln(ref)",
        source="Blom-Hansen, Houlberg, Serritzlew (2014) where scale is believed in",
        priced=True,
    ),
    Criterion(
        id=CriterionId("transition_cost"),
        name_nb="Omstillingskostnad",
        name_en="Transition cost",
        unit="MNOK",
        better=Better.LOWER,
        truth=Truth.COMPUTED,
        formula="uplift·(moved posts·cost + tasks·system + residents·map cost)",
        source="Fordel",
        priced=True,
    ),
    Criterion(
        id=CriterionId("posts_moved"),
        name_nb="Stillinger som får en annen enhet",
        name_en="Posts that change unit",
        unit="posts",
        better=Better.LOWER,
        truth=Truth.COMPUTED,
        formula="posts of moved tasks, and posts in districts that do not go on",
        source="priced in the transition cost",
    ),
    Criterion(
        id=CriterionId("lost_cases"),
        name_nb="Saker som glipper i overlevering",
        name_en="Cases lost in handovers",
        unit="of 100 cases",
        better=Better.LOWER,
        truth=Truth.COMPUTED,
        formula="100 · mean of 1 − (1−p)^H over journeys",
        source="counted in handovers when options are ranked",
    ),
    Criterion(
        id=CriterionId("council_tasks"),
        name_nb="Oppgaver styrt under folkevalgte bydelsutvalg",
        name_en="Tasks under elected councils",
        unit="per cent",
        better=Better.HIGHER,
        truth=Truth.COUNTED,
        formula="100 · tasks decided on in each district / tasks with known authority",
        source="the register; counted in resources when options are ranked",
    ),
    Criterion(
        id=CriterionId("frames_shifted"),
        name_nb="Penger som flyttes mellom bydeler",
        name_en="Money shifted between districts",
        unit="MNOK a year",
        better=Better.LOWER,
        truth=Truth.COMPUTED,
        formula=(
            "½ Σ |share by key − share by heads| · cost of tasks whose money leaves the districts"
        ),
        source="the needs key",
    ),
)
"""The criteria that are shown besides, because another one counts the same thing already."""
