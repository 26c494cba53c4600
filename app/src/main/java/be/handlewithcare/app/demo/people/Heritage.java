package be.handlewithcare.app.demo.people;

import java.util.List;
import java.util.Random;

/**
 * Where the names of a household come from.
 *
 * @param weight households with such a name, in a hundred
 */
record Heritage(int weight, List<String> givenNames, List<String> familyNames) {
    private static final int HUNDRED = 100;

    static final Heritage FLEMISH = new Heritage(
            58,
            List.of(
                    "Noor",
                    "Lotte",
                    "Zoë",
                    "Fien",
                    "Jef",
                    "Wout",
                    "Stan",
                    "Lars",
                    "Emiel",
                    "Amélie",
                    "Hanne",
                    "Roos",
                    "Febe",
                    "Daan",
                    "Seppe",
                    "Arthur",
                    "Louis",
                    "Elise",
                    "Marie",
                    "Nand",
                    "Kato",
                    "Juna",
                    "Renée",
                    "Mauro",
                    "Anne-Sofie",
                    "Jan-Willem",
                    "Jasper",
                    "Liese",
                    "Raf",
                    "Tuur",
                    "Siebe",
                    "Noë",
                    "Helena",
                    "Jolien",
                    "Warre",
                    "Nette",
                    "Ella",
                    "Marthe",
                    "Bas",
                    "Oona",
                    "Gust",
                    "Lore",
                    "Mathijs",
                    "Thérèse"),
            List.of(
                    "Peeters",
                    "Janssens",
                    "Maes",
                    "Van den Broeck",
                    "De Smet",
                    "D'hondt",
                    "Van der Auwera",
                    "Claes",
                    "Verbeeck",
                    "De Backer",
                    "Van Praet",
                    "Ceulemans",
                    "Verlinden",
                    "Huysmans",
                    "De Wachter",
                    "Van Camp",
                    "Spiessens",
                    "Moortgat",
                    "D'Haese",
                    "Segers",
                    "Van Hool",
                    "Lauwers",
                    "Teugels",
                    "De Bondt",
                    "Verhaegen",
                    "Cools",
                    "Van de Velde",
                    "Aerts",
                    "Bogaerts",
                    "Op de Beeck",
                    "Van 't Hof",
                    "Coeckelbergh",
                    "De Keersmaecker",
                    "Slootmans",
                    "Vermeulen-Claes",
                    "Pauwels",
                    "Apers",
                    "Smets"));

    static final Heritage WALLOON = new Heritage(
            6,
            List.of(
                    "Chloé",
                    "Léa",
                    "Anaïs",
                    "Noé",
                    "Théo",
                    "Célestine",
                    "Jean-Baptiste",
                    "Maëlle",
                    "Gaëtan",
                    "Lucie",
                    "Aurélien",
                    "Zélie",
                    "Marie-Ève",
                    "Antoine",
                    "Capucine",
                    "Éloïse",
                    "Clémence",
                    "Rémi"),
            List.of(
                    "Dubois",
                    "Lambert",
                    "Lefèvre",
                    "Delvaux",
                    "de Brouckère",
                    "Gérard",
                    "Noël",
                    "Mathieu",
                    "Dupréz",
                    "Collignon",
                    "L'Hoëst",
                    "Hançart",
                    "Bodart-Delcourt",
                    "Piérard"));

    static final Heritage MOROCCAN = new Heritage(
            13,
            List.of(
                    "Yasmine",
                    "Mohamed",
                    "Imane",
                    "Ayoub",
                    "Salma",
                    "Bilal",
                    "Nour",
                    "Ilyas",
                    "Hafsa",
                    "Zakaria",
                    "Inaya",
                    "Soufiane",
                    "Dounia",
                    "Anouar",
                    "Safae",
                    "Rayan",
                    "Sa'ad",
                    "Oumaïma",
                    "Naïm",
                    "Ihsane"),
            List.of(
                    "El Amrani",
                    "Ben Haddou",
                    "Bouzian",
                    "Aït Lahcen",
                    "El Idrissi",
                    "Benali",
                    "Chaouch",
                    "Azzouzi",
                    "El Yaâcoubi",
                    "Ouali",
                    "Bakkali",
                    "Tahiri",
                    "Zerouali",
                    "El-Fassi",
                    "Amezian",
                    "Haddouchi"));

    static final Heritage TURKISH = new Heritage(
            7,
            List.of(
                    "Elif", "Emir", "Zeynep", "Ömer", "Ayşe", "Yiğit", "Defne", "Çınar", "Özlem", "Eymen", "Gökçe",
                    "Hümeyra", "Kerem", "Şevval", "Berat", "Tuğba"),
            List.of(
                    "Yılmaz", "Kaya", "Demir", "Şahin", "Öztürk", "Çelik", "Arslan", "Doğan", "Kılıç", "Aydın", "Güneş",
                    "Karakuş", "Bağcı"));

    static final Heritage POLISH = new Heritage(
            5,
            List.of(
                    "Zuzanna",
                    "Łukasz",
                    "Maja",
                    "Jakub",
                    "Oliwia",
                    "Michał",
                    "Hanna",
                    "Błażej",
                    "Żaneta",
                    "Kacper",
                    "Róża",
                    "Stanisław",
                    "Małgorzata",
                    "Wojciech"),
            List.of(
                    "Kowalska",
                    "Wiśniewski",
                    "Wójcik",
                    "Zieliński",
                    "Szymańska",
                    "Dąbrowski",
                    "Kozłowska",
                    "Jabłoński",
                    "Krawczyk",
                    "Pawłowska",
                    "Górecki",
                    "Nowak-Peeters"));

    static final Heritage CONGOLESE = new Heritage(
            6,
            List.of(
                    "Grâce",
                    "Exaucé",
                    "Plamedi",
                    "Merveille",
                    "Gloire",
                    "Dieudonné",
                    "Christ-Vie",
                    "Naomie",
                    "Béni",
                    "Joël",
                    "Divine",
                    "Arsène",
                    "Bénédicte",
                    "Josué"),
            List.of(
                    "Mbala",
                    "Ilunga",
                    "Kabongo",
                    "M'Bemba",
                    "Mukendi",
                    "Tshibangu",
                    "Nsimba",
                    "Kalala",
                    "Kitenge-Maes",
                    "N'Kulu",
                    "Mwamba",
                    "Kasongo"));

    static final Heritage UKRAINIAN = new Heritage(
            5,
            List.of(
                    "Solomiia",
                    "Danylo",
                    "Mariia",
                    "Oleksandr",
                    "Zlata",
                    "Nazar",
                    "Sofiia",
                    "Matvii",
                    "Yeva",
                    "Bohdan",
                    "Lesia",
                    "Tymofii",
                    "Khrystyna",
                    "Taras"),
            List.of(
                    "Kovalenko",
                    "Bondar",
                    "Tkachenko",
                    "Melnyk",
                    "Kravets",
                    "Luk'ianenko",
                    "Hryhorenko",
                    "Poliakova",
                    "Savchuk",
                    "Moroz",
                    "Lysenko-De Smet",
                    "Ivashchuk"));

    private static final List<Heritage> ALL =
            List.of(FLEMISH, WALLOON, MOROCCAN, TURKISH, POLISH, CONGOLESE, UKRAINIAN);

    static Heritage any(Random random) {
        int point = random.nextInt(HUNDRED);
        for (Heritage heritage : ALL) {
            point -= heritage.weight;
            if (point < 0) {
                return heritage;
            }
        }
        throw new IllegalStateException("the weights are of a hundred");
    }

    String familyName(Random random) {
        return oneOf(familyNames, random);
    }

    String givenName(Random random) {
        return oneOf(givenNames, random);
    }

    static <T> T oneOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
