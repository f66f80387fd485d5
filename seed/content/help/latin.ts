import type { HelpTextEntry } from '@/seed/types'

/** Help texts in Latin letters: examples, which native speakers still have to check. */
export const helpTextsInLatinScript: HelpTextEntry[] = [
  {
    language: 'es',
    title: 'Ayuda',
    tabTitle: 'Información',
    leave: 'Salir de la página',
    contactsTitle: 'Números de teléfono',
    finder: 'Encontrar un centro de asesoramiento',
    languages: 'Otros idiomas',
    uncheckedNote:
      'Ejemplo: este texto todavía debe ser revisado por personas cuya lengua materna es el español.',
    contacts: {
      police: 'Policía: si está en peligro ahora. Gratis.',
      ambulance: 'Ambulancia y bomberos: en caso de heridas, enfermedad grave o fuego. Gratis.',
      'violence-against-women':
        'Para mujeres que sufren violencia. Gratis, a cualquier hora, anónimo. Hay intérpretes para muchos idiomas: diga primero su idioma.',
      'weisser-ring':
        'Para todas las personas afectadas por un delito, sea cual sea su género. Todos los días de 7 a 22 horas. Gratis, anónimo.',
    },
    body: [
      { h2: 'Es bueno saberlo' },
      {
        list: [
          'Nadie puede obligarle a trabajar ni a tener relaciones sexuales.',
          'Su pasaporte y su dinero son suyos.',
          'Puede recibir asesoramiento, sea cual sea su situación de residencia.',
          'Usted decide qué cuenta. Puede colgar en cualquier momento.',
        ],
      },
      { h2: 'Seguridad en este dispositivo' },
      'El navegador recuerda qué páginas abre. «Salir de la página» abre enseguida otro sitio web.',
    ],
  },
  {
    language: 'fr',
    title: 'Aide',
    tabTitle: 'Informations',
    leave: 'Quitter la page',
    contactsTitle: 'Numéros de téléphone',
    finder: 'Trouver un centre de conseil',
    languages: 'Autres langues',
    uncheckedNote:
      'Exemple : ce texte doit encore être vérifié par des personnes dont le français est la langue maternelle.',
    contacts: {
      police: 'Police : si vous êtes en danger maintenant. Gratuit.',
      ambulance:
        'Secours médicaux et pompiers : en cas de blessure, de maladie grave ou d’incendie. Gratuit.',
      'violence-against-women':
        'Pour les femmes qui subissent des violences. Gratuit, à toute heure, anonyme. Des interprètes sont là pour de nombreuses langues : dites d’abord votre langue.',
      'weisser-ring':
        'Pour toute personne touchée par une infraction, quel que soit son genre. Tous les jours de 7 h à 22 h. Gratuit, anonyme.',
    },
    body: [
      { h2: 'Bon à savoir' },
      {
        list: [
          'Personne n’a le droit de vous forcer à travailler ou à avoir des rapports sexuels.',
          'Votre passeport et votre argent vous appartiennent.',
          'Vous pouvez demander conseil, quel que soit votre statut de séjour.',
          'Vous décidez de ce que vous racontez. Vous pouvez raccrocher à tout moment.',
        ],
      },
      { h2: 'Sécurité sur cet appareil' },
      'Le navigateur se souvient des pages que vous ouvrez. « Quitter la page » ouvre tout de suite un autre site.',
    ],
  },
  {
    language: 'hu',
    title: 'Segítség',
    tabTitle: 'Információk',
    leave: 'Az oldal elhagyása',
    contactsTitle: 'Telefonszámok',
    finder: 'Tanácsadó központ keresése',
    languages: 'További nyelvek',
    uncheckedNote: 'Példa: ezt a szöveget magyar anyanyelvűeknek még ellenőrizniük kell.',
    contacts: {
      police: 'Rendőrség: ha most veszélyben van. Ingyenes.',
      ambulance: 'Mentők és tűzoltóság: sérülés, súlyos betegség vagy tűz esetén. Ingyenes.',
      'violence-against-women':
        'Nőknek, akik erőszakot élnek át. Ingyenes, bármikor hívható, névtelen. Sok nyelvhez van tolmács: először mondja meg a nyelvét.',
      'weisser-ring':
        'Mindenkinek, akit bűncselekmény ért, nemtől függetlenül. Minden nap 7 és 22 óra között. Ingyenes, névtelen.',
    },
    body: [
      { h2: 'Jó tudni' },
      {
        list: [
          'Senki sem kényszerítheti Önt munkára vagy szexre.',
          'Az útlevele és a pénze az Öné.',
          'Kérhet tanácsot, bármilyen is a tartózkodási státusza.',
          'Ön dönti el, mit mond el. Bármikor leteheti a telefont.',
        ],
      },
      { h2: 'Biztonság ezen az eszközön' },
      'A böngésző megjegyzi, mely oldalakat nyitja meg. „Az oldal elhagyása” azonnal egy másik webhelyet nyit meg.',
    ],
  },
  {
    language: 'pl',
    title: 'Pomoc',
    tabTitle: 'Informacje',
    leave: 'Opuść stronę',
    contactsTitle: 'Numery telefonów',
    finder: 'Znajdź poradnię',
    languages: 'Inne języki',
    uncheckedNote:
      'Przykład: ten tekst muszą jeszcze sprawdzić osoby, których językiem ojczystym jest polski.',
    contacts: {
      police: 'Policja: jeśli teraz grozi Ci niebezpieczeństwo. Bezpłatnie.',
      ambulance:
        'Pogotowie i straż pożarna: przy zranieniu, ciężkiej chorobie lub pożarze. Bezpłatnie.',
      'violence-against-women':
        'Dla kobiet, które doświadczają przemocy. Bezpłatnie, o każdej porze, anonimowo. Są tłumaczki i tłumacze wielu języków: najpierw podaj swój język.',
      'weisser-ring':
        'Dla wszystkich osób dotkniętych przestępstwem, niezależnie od płci. Codziennie od 7 do 22. Bezpłatnie, anonimowo.',
    },
    body: [
      { h2: 'Warto wiedzieć' },
      {
        list: [
          'Nikt nie może zmuszać Cię do pracy ani do seksu.',
          'Twój paszport i Twoje pieniądze należą do Ciebie.',
          'Możesz skorzystać z porady niezależnie od statusu pobytu.',
          'Ty decydujesz, co powiesz. W każdej chwili możesz się rozłączyć.',
        ],
      },
      { h2: 'Bezpieczeństwo na tym urządzeniu' },
      'Przeglądarka zapamiętuje, jakie strony otwierasz. „Opuść stronę” od razu otwiera inną witrynę.',
    ],
  },
  {
    language: 'ro',
    title: 'Ajutor',
    tabTitle: 'Informații',
    leave: 'Părăsiți pagina',
    contactsTitle: 'Numere de telefon',
    finder: 'Găsiți un centru de consiliere',
    languages: 'Alte limbi',
    uncheckedNote:
      'Exemplu: acest text trebuie încă verificat de persoane a căror limbă maternă este româna.',
    contacts: {
      police: 'Poliția: dacă sunteți în pericol acum. Gratuit.',
      ambulance: 'Ambulanța și pompierii: în caz de rănire, boală gravă sau incendiu. Gratuit.',
      'violence-against-women':
        'Pentru femei care trec prin violență. Gratuit, la orice oră, anonim. Există interpreți pentru multe limbi: spuneți mai întâi limba dumneavoastră.',
      'weisser-ring':
        'Pentru oricine este afectat de o infracțiune, indiferent de gen. Zilnic între orele 7 și 22. Gratuit, anonim.',
    },
    body: [
      { h2: 'Bine de știut' },
      {
        list: [
          'Nimeni nu are voie să vă oblige să munciți sau să faceți sex.',
          'Pașaportul și banii dumneavoastră vă aparțin.',
          'Puteți primi consiliere, indiferent de statutul de ședere.',
          'Dumneavoastră decideți ce povestiți. Puteți închide oricând.',
        ],
      },
      { h2: 'Siguranța pe acest dispozitiv' },
      'Browserul ține minte ce pagini deschideți. „Părăsiți pagina” deschide imediat un alt site.',
    ],
  },
  {
    language: 'vi',
    title: 'Trợ giúp',
    tabTitle: 'Thông tin',
    leave: 'Rời khỏi trang',
    contactsTitle: 'Số điện thoại',
    finder: 'Tìm trung tâm tư vấn',
    languages: 'Ngôn ngữ khác',
    uncheckedNote: 'Ví dụ: văn bản này còn phải được người có tiếng Việt là tiếng mẹ đẻ kiểm tra.',
    contacts: {
      police: 'Cảnh sát: nếu bạn đang gặp nguy hiểm. Miễn phí.',
      ambulance: 'Cấp cứu và cứu hỏa: khi bị thương, bệnh nặng hoặc có cháy. Miễn phí.',
      'violence-against-women':
        'Dành cho phụ nữ bị bạo lực. Miễn phí, mọi lúc, ẩn danh. Có phiên dịch cho nhiều thứ tiếng: trước tiên hãy nói tên ngôn ngữ của bạn.',
      'weisser-ring':
        'Dành cho mọi người bị ảnh hưởng bởi tội phạm, bất kể giới tính. Hằng ngày từ 7 đến 22 giờ. Miễn phí, ẩn danh.',
    },
    body: [
      { h2: 'Điều nên biết' },
      {
        list: [
          'Không ai được ép bạn làm việc hoặc quan hệ tình dục.',
          'Hộ chiếu và tiền của bạn là của bạn.',
          'Bạn có thể được tư vấn, dù tình trạng cư trú của bạn thế nào.',
          'Bạn quyết định kể điều gì. Bạn có thể cúp máy bất cứ lúc nào.',
        ],
      },
      { h2: 'An toàn trên thiết bị này' },
      'Trình duyệt ghi nhớ những trang bạn mở. “Rời khỏi trang” mở ngay một trang web khác.',
    ],
  },
]
