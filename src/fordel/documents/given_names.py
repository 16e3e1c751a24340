"""This file is about given names: the common ones in Norway, by which a person's name is known.

The list is of names, not of people. A rarer name is still found where its place in the letter, a
signature or "saksbehandler:", shows that it is one.
"""

_NAMES = """
Aage Aaron Aase Abdi Abdullah Adam Adrian Agnes Agnete Ahmad Ahmed Aina Aksel Albert Aleksander
Alexander Alexandra Alf Alfred Ali Alice Alma Amalie Amanda Amina Amir Amund Ana Anders Andrea
Andreas Ane Anette Anita Anja Ann Anna Annar Anne Annette Anniken Anton Are Arild Arne Arnfinn
Arnt Arvid Asbjørn Asgeir Aslak Aslaug Asle Astri Astrid Atle Audun August Aurora Axel Azra Beate
Benedicte Benedikte Benjamin Bente Berit Bernt Berte Birger Birgit Birgitte Birte Bjarne Bjarte
Bjørg Bjørn Bjørnar Bodil Borghild Brage Brit Brita Britt Bård Børge Børre Camilla Carina Carl
Caroline Cathrine Cecilie Charlotte Christian Christin Christina Christine Christoffer Christopher
Dag Dagfinn Dagny Daniel David Ebba Edel Edvard Edvin Egil Einar Eirik Eivind Eldbjørg Eli Elias
Elin Elisabeth Elise Ella Ellen Else Emil Emilie Emma Endre Erik Erlend Erling Ester Esther Eva
Even Evy Fatima Fatma Filip Finn Fredrik Frida Fride Frode Frøydis Gabriel Geir Georg Gerd Gisle
Gjermund Greta Grete Grethe Gro Gudmund Gudrun Gunhild Gunn Gunnar Gunnhild Gunvor Guri Guro
Gustav Guttorm Gøril Haakon Halvard Halvor Hamza Hanna Hannah Hanne Hans Harald Harriet Hassan
Hedda Hedvig Hege Heidi Heine Helen Helena Helene Helga Helge Henning Henriette Henrik Henry
Herman Hermod Hilda Hilde Hildegunn Hildur Hussein Håkon Håvard Ibrahim Ida Idar Idun Inga Ingar
Inge Ingeborg Inger Ingrid Ingunn Ingvar Ingvild Iren Irene Isabel Isabella Isak Ivar Iver Jack
Jakob Jan Jane Janne Jarle Jeanette Jenny Jens Jesper Joakim Joar Johan Johanna Johanne Johannes
John Johnny Jon Jonas Jonathan Jorunn Josefine Jostein Julia Julie Jørgen Jørn Kaare Kai Kaja
Kamilla Kari Karianne Karin Karina Karine Karl Karoline Karsten Kasper Katarina Katharina Kathrine
Katrine Kenneth Ketil Khadija Khalid Kim Kine Kirsten Kirsti Kjell Kjersti Kjetil Klara Klaus Knut
Kolbjørn Konrad Kristen Kristian Kristin Kristina Kristine Kristoffer Kåre Laila Lars Lasse Laura
Lea Leif Leila Lena Lene Leo Leon Linda Line Linn Linnea Lisa Lisbeth Lise Liv Live Lone Lotte
Louise Lucas Ludvig Lukas Magda Magne Magnhild Magnus Maja Malene Malin Maren Margareth Margrete
Margrethe Mari Maria Mariann Marianne Marie Marit Marius Marta Marte Martha Marthe Martin Martine
Maryam Mathias Mathilde Matias Mats Max Merete Mette Mia Michael Mikael Mikkel Mina Mohamed
Mohammad Mohammed Mona Monica Monika Morten Muhammad Nadia Nicolai Nikolai Nils Nina Nora Norunn
Oda Odd Oddbjørg Oddny Oddvar Ola Olaf Olav Ole Olga Oliver Omar Oscar Oskar Osman Ove Palle
Patrick Peder Per Pernille Peter Petra Petter Pia Preben Pål Ragna Ragnar Ragnhild Randi Rannveig
Rebecca Rebekka Reidar Reidun Renate Rikke Rita Roald Roar Robert Robin Roger Rolf Ronny Runa
Runar Rune Ruth Sahra Samira Samuel Sander Sandra Sara Sarah Sebastian Selma Sigmund Signe Sigrid
Sigrun Sigurd Sigve Silje Simen Simon Siri Siv Sivert Snorre Sofia Sofie Solfrid Solveig Sondre
Stein Steinar Stian Stig Stine Sturla Susanne Svein Sverre Sylvi Synne Synnøve Søren Tanja Tarald
Tarjei Teodor Terese Terje Thea Theodor Therese Thomas Thor Thorbjørn Thore Tina Tine Tiril Tobias
Toini Tom Tommy Tone Tor Tora Toralf Torbjørg Torbjørn Tord Tore Torfinn Torgeir Torgunn Torhild
Toril Torill Torkel Torleif Tormod Torstein Torunn Torvald Trine Trond Trude Trygve Turid Tuva Ulf
Ulrik Una Unni Ursula Vanja Vebjørn Vegard Vera Vibeke Victor Victoria Vidar Vigdis Viktor
Viktoria Vilde Vilhelm Vivian Wenche William Yasmin Yngve Yusuf Zahra Åge Ågot Åse Åshild Åsmund
Åsne Øistein Øivind Ørjan Øystein Øyvind
"""
GIVEN_NAMES = frozenset(_NAMES.split())
