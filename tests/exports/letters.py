"""Letters in many scripts and shapes, the stock the exports are tried on."""

from __future__ import annotations

from datetime import date

from letters.core.letter import English, Letter, Paragraph, Sentence, Words
from letters.exports import Paper

PAPER = Paper(
    "Tomasz Zieliński\n14 Quay Street, Whitby YO21 1AB\ntomasz.z@example.org",
    date(2026, 6, 8),
    "Ms Adaeze Okafor\nHead of Collections",
    "Harbour & Moors Archive",
)


def a_letter(
    *paragraphs: str,
    subject: str = "Assistant Archivist interview, 4 June",
    greeting: str = "Dear Ms Okafor,",
    closing: str = "Yours sincerely,",
    signature: str = "Tomasz Zieliński",
    english: English = English.BRITISH,
) -> Letter:
    """A letter of these paragraphs; everything else has something plain to stand in for it."""
    return Letter(
        subject=subject,
        subjects=(subject,),
        greeting=greeting,
        paragraphs=tuple(Paragraph((Sentence("gratitude", (Words(text, mine=True),)),)) for text in paragraphs),
        closing=closing,
        signature=signature,
        english=english,
    )


EMPTY = a_letter(subject="", greeting="", closing="", signature="")

ORDINARY = a_letter(
    "Thank you for the hour you gave me on Thursday 4 June, and for writing to me yourself afterwards. I had hoped for "
    "a different answer, and I understand the one you came to.",
    "Your account of how the parish maps came to you in a wheelbarrow has stayed with me since. What it made clear was "
    "how much of the work is deciding, before anything is scanned, which of forty damp rolls will not wait another "
    "winter. At the county record office I spent a summer on that question with flood-damaged glass plates.",
    "If another post opens in the archive, I should be glad to hear of it, and you may keep my CV on file until then.",
)

LETTERS: dict[str, Letter] = {
    "ordinary": ORDINARY,
    "american": a_letter(
        "Thanks for walking me through the night shift board. I had never seen one kept by hand.",
        greeting="Hi Dana,", closing="Best,", signature="Rue Calloway", english=English.AMERICAN,
    ),
    "one sentence": a_letter("Thank you for the conversation about tide tables."),
    "no greeting": a_letter("Thank you for the tour of the boiler room.", greeting="", closing=""),
    "two signatures": a_letter("Thank you both.", signature="Ada Quill\nA & Q Bookbinding\n+44 1632 960 115"),
    "line breaks": a_letter("Three things stayed:\nthe map,\nthe ladder,\nthe draught.\n\nI think of the ladder most."),
    "typography": a_letter("“It’s not – quite – done…” you said; 7 × 3 ≠ 20, £5, €6, ½ a day, 30 °C, naïve café."),
    "markup": a_letter("Use <b>bold</b> & *stars*, _lines_, `ticks`, [links](x), #tags, $sums$, \\back, ~tilde~."),
    "line starts": a_letter("# One\n- two\n+ three\n4. four\n5) five\n> six\n=== seven\n--- eight\n* nine\n| ten |"),
    "typst": a_letter("#import \"x.typ\" #eval(\"1\") $ x^2 $ @ref <label> = Heading / term: // comment /* more */"),
    "entities": a_letter("&amp; &lt; &#65; &nbsp; &copy; &notanentity; AT&T; R&D &c."),
    "template": a_letter("{{ name }} {% if x %} $title ${letter} %s {0} \\u0041 \\n"),
    "addresses": a_letter("Write to helen@example.org or see https://example.org/a_b?c=d&e=f#g (or www.example.org)."),
    "polish": a_letter("Dziękuję za rozmowę o łączeniu zbiorów; zażółć gęślą jaźń.", signature="Łucja Żółw"),
    "turkish": a_letter("İlginiz için teşekkür ederim, Iğdır'daki ışığı unutmadım.", signature="İpek Çağrı Şahin"),
    "vietnamese": a_letter("Cảm ơn chị đã dành thời gian trò chuyện về bảo tàng.", signature="Nguyễn Thị Ánh Tuyết"),
    "icelandic": a_letter("Þakka þér fyrir samtalið um öll gömlu kortin.", signature="Sigríður Þórðardóttir"),
    "combining": a_letter("Cafe\u0301 and nai\u0308ve, written with accents of their own.", signature="Zoe\u0308"),
    "greek": a_letter("Σας ευχαριστώ για τη συζήτηση και για τον χρόνο σας.", signature="Ελένη Παπαδοπούλου"),
    "russian": a_letter("Спасибо за разговор о старых картах и за ваш ответ.", signature="Анна Щукина"),
    "ukrainian": a_letter("Дякую за розмову, її я ще довго пам'ятатиму. Ґанок.", signature="Олександра Їжакевич"),
    "georgian": a_letter("გმადლობთ საუბრისთვის და პასუხისთვის.", signature="ნინო ბერიძე"),
    "armenian": a_letter("Շնորհակալություն զրույցի համար։", signature="Անի Սարգսյան"),
    "hebrew": a_letter("תודה רבה על השיחה ועל הזמן.", greeting="שלום רב,", closing="בברכה,", signature="נועה לוי"),
    "arabic": a_letter("شكرا جزيلا على المقابلة وعلى وقتكم.", closing="مع التقدير،", signature="ليلى حداد"),
    "persian": a_letter("از گفتگوی خوب شما سپاسگزارم.", signature="مریم کاظمی"),
    "hindi": a_letter("बातचीत के लिए आपका बहुत धन्यवाद।", signature="प्रिया शर्मा"),
    "bengali": a_letter("কথা বলার জন্য আপনাকে ধন্যবাদ।", signature="অনন্যা সেন"),
    "tamil": a_letter("உரையாடலுக்கு மிக்க நன்றி.", signature="மீனா"),
    "thai": a_letter("ขอบคุณสำหรับเวลาและคำตอบของคุณ", signature="สมหญิง ใจดี"),
    "korean": a_letter("면접에 시간을 내주셔서 감사합니다.", signature="김하늘"),
    "chinese": a_letter("感谢您抽出时间与我交谈。", greeting="王女士:", signature="李雪"),
    "japanese": a_letter("面接のお時間をいただき、ありがとうございました。", signature="佐藤ゆき"),
    "emoji": a_letter("Thank you 🙂 for the tour 👩🏽‍🔬 of the lab 🏴󠁧󠁢󠁷󠁬󠁳󠁿.", signature="Beth"),
    "hebrew name": a_letter("Please give my thanks to נועה לוי (and to her team), too.", greeting="Dear נועה,"),
    "english in arabic": a_letter("شكرا على حديثكم عن Kubernetes و PostgreSQL 16 يوم 4 June."),
}  # fmt: skip
