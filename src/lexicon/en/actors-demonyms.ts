/** States of the world with the adjectives of their nationality, `state;adjective,adjective`. Public knowledge. */
export const stateRows =
  'Afghanistan;Afghan|Albania;Albanian|Algeria;Algerian|Angola;Angolan|Argentina;Argentine,Argentinian|Armenia;Armenian|Australia;Australian|Austria;Austrian|' +
  'Azerbaijan;Azerbaijani,Azeri|Bahrain;Bahraini|Bangladesh;Bangladeshi|Belarus;Belarusian|Belgium;Belgian|Benin;Beninese|Bhutan;Bhutanese|Bolivia;Bolivian|' +
  'Bosnia and Herzegovina;Bosnian|Botswana;Botswanan|Brazil;Brazilian|Brunei;Bruneian|Bulgaria;Bulgarian|Burkina Faso;Burkinabe|Burundi;Burundian|' +
  'Cambodia;Cambodian|Cameroon;Cameroonian|Canada;Canadian|Central African Republic;Central African|Chad;Chadian|Chile;Chilean|China;Chinese|' +
  'Colombia;Colombian|Comoros;Comorian|Costa Rica;Costa Rican|Croatia;Croatian|Cuba;Cuban|Cyprus;Cypriot|Czech Republic;Czech|' +
  'Democratic Republic of the Congo;Congolese|Denmark;Danish|Djibouti;Djiboutian|Dominican Republic;Dominican|Ecuador;Ecuadorian,Ecuadorean|Egypt;Egyptian|' +
  'El Salvador;Salvadoran|Equatorial Guinea;Equatoguinean|Eritrea;Eritrean|Estonia;Estonian|Eswatini;Swazi|Ethiopia;Ethiopian|Fiji;Fijian|Finland;Finnish|' +
  'France;French|Gabon;Gabonese|Gambia;Gambian|Georgia;Georgian|Germany;German|Ghana;Ghanaian|Greece;Greek|Guatemala;Guatemalan|Guinea;Guinean|' +
  'Guyana;Guyanese|Haiti;Haitian|Honduras;Honduran|Hungary;Hungarian|Iceland;Icelandic|India;Indian|Indonesia;Indonesian|Iran;Iranian|Iraq;Iraqi|' +
  'Ireland;Irish|Israel;Israeli|Italy;Italian|Ivory Coast;Ivorian|Jamaica;Jamaican|Japan;Japanese|Jordan;Jordanian|Kazakhstan;Kazakh|Kenya;Kenyan|' +
  'Kosovo;Kosovar|Kuwait;Kuwaiti|Kyrgyzstan;Kyrgyz|Laos;Laotian|Latvia;Latvian|Lebanon;Lebanese|Lesotho;Basotho|Liberia;Liberian|Libya;Libyan|' +
  'Lithuania;Lithuanian|Luxembourg;Luxembourgish|Madagascar;Malagasy|Malawi;Malawian|Malaysia;Malaysian|Maldives;Maldivian|Mali;Malian|Malta;Maltese|' +
  'Mauritania;Mauritanian|Mauritius;Mauritian|Mexico;Mexican|Moldova;Moldovan|Mongolia;Mongolian|Montenegro;Montenegrin|Morocco;Moroccan|' +
  'Mozambique;Mozambican|Myanmar;Burmese|Namibia;Namibian|Nepal;Nepali,Nepalese|Netherlands;Dutch|New Zealand;New Zealand|Nicaragua;Nicaraguan|' +
  'Niger;Nigerien|Nigeria;Nigerian|North Korea;North Korean|North Macedonia;Macedonian|Norway;Norwegian|Oman;Omani|Pakistan;Pakistani|Palestine;Palestinian|' +
  'Panama;Panamanian|Papua New Guinea;Papua New Guinean|Paraguay;Paraguayan|Peru;Peruvian|Philippines;Philippine,Filipino|Poland;Polish|Portugal;Portuguese|' +
  'Qatar;Qatari|Republic of the Congo;Congolese|Romania;Romanian|Russia;Russian|Rwanda;Rwandan|Saudi Arabia;Saudi,Saudi Arabian|Senegal;Senegalese|' +
  'Serbia;Serbian|Sierra Leone;Sierra Leonean|Singapore;Singaporean|Slovakia;Slovak|Slovenia;Slovenian|Somalia;Somali|South Africa;South African|' +
  'South Korea;South Korean|South Sudan;South Sudanese|Soviet Union;Soviet|Spain;Spanish|Sri Lanka;Sri Lankan|Sudan;Sudanese|Suriname;Surinamese|Sweden;Swedish|' +
  'Switzerland;Swiss|Syria;Syrian|Taiwan;Taiwanese|Tajikistan;Tajik|Tanzania;Tanzanian|Thailand;Thai|Togo;Togolese|Tunisia;Tunisian|Turkey;Turkish|' +
  'Turkmenistan;Turkmen|Uganda;Ugandan|Ukraine;Ukrainian|United Arab Emirates;Emirati|United Kingdom;British|United States;American|Uruguay;Uruguayan|' +
  'Uzbekistan;Uzbek|Venezuela;Venezuelan|Vietnam;Vietnamese|Yemen;Yemeni|Zambia;Zambian|Zimbabwe;Zimbabwean';

/** Other names of states, `state;name,name`. */
export const stateAliases =
  'United States;US,U.S.,USA,U.S.A.,America,United States of America|United Kingdom;UK,U.K.,Britain,Great Britain|United Arab Emirates;UAE,Emirates|' +
  'Soviet Union;USSR,U.S.S.R.,Union of Soviet Socialist Republics|Russia;Russian Federation|Turkey;Türkiye,Turkiye|Czech Republic;Czechia|Iran;Islamic Republic of Iran|' +
  'Netherlands;Holland|Myanmar;Burma|South Korea;Republic of Korea|North Korea;DPRK|China;People’s Republic of China,PRC|Ivory Coast;Côte d’Ivoire|' +
  'Democratic Republic of the Congo;DRC,DR Congo|Philippines;The Philippines|Syria;Syrian Arab Republic|Bosnia and Herzegovina;Bosnia|' +
  'Eswatini;Swaziland|Palestine;Palestinian territories|Vatican;Holy See';

/** Seats of government that are not the capital's plain name in the lists of states. */
export const seatAliases =
  'United States;Washington,Washington DC,White House|Russia;Moscow,Kremlin|United Kingdom;London,Downing Street|France;Paris|China;Beijing';

/** Houses by whose name a government is meant, whatever stands beside it. Public knowledge. */
export const houses =
  'United States;White House|Russia;Kremlin|United Kingdom;Downing Street,10 Downing Street|France;Élysée,Elysee,Élysée Palace,Elysee Palace|South Korea;Blue House';
