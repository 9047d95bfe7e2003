"""The addresses of the letters."""

from django.urls import path

from letters import views, views_coach, views_each, views_letter, views_mine, views_sending
from letters.core.sections import SECTIONS
from letters.forms import FORMS
from letters.limits import limited
from letters.wizard import LetterWizard

wizard = LetterWizard.as_view([(section.key, FORMS[section.key]) for section in SECTIONS], url_name="section")
MINUTE, HOUR = 60, 60 * 60

urlpatterns = [
    path("", views.home, name="home"),
    path("help/", views.help_page, name="help"),
    path("styleguide/", views.styleguide, name="styleguide"),
    path("letters/", views.letters, name="letters"),
    path("letters/unsent/", views.unsent, name="unsent"),
    path("letters/start/", limited(views.start, most=20, seconds=HOUR), name="start"),
    path("letters/mine/", views_mine.mine, name="mine"),
    path(
        "letters/mine/letters.zip",
        limited(views_mine.take_along, most=30, seconds=MINUTE, methods=("GET",)),
        name="take_along",
    ),
    path("letters/mine/bring/", limited(views_mine.bring, most=20, seconds=HOUR), name="bring"),
    path("letters/mine/leave/", limited(views_mine.leave, most=5, seconds=5 * MINUTE), name="leave"),
    path("letters/<uuid:pk>/", views_letter.letter, name="letter"),
    path(
        "letters/<uuid:pk>/letter.<slug:extension>",
        limited(views_letter.download, most=30, seconds=MINUTE, methods=("GET",)),
        name="download",
    ),
    path("letters/<uuid:pk>/duplicate/", limited(views.duplicate, most=20, seconds=HOUR), name="duplicate"),
    path("letters/<uuid:pk>/each/", limited(views_each.each, most=40, seconds=MINUTE), name="each"),
    path("letters/<uuid:pk>/delete/", views.delete, name="delete"),
    path("letters/<uuid:pk>/restore/", views.restore, name="restore"),
    path("letters/<uuid:pk>/history/", views.history, name="history"),
    path("letters/<uuid:pk>/history/<int:revision>/", views.put_back, name="put_back"),
    path("letters/<uuid:pk>/history/<int:revision>/<slug:step>/", views.take, name="take"),
    path("letters/check/", limited(views_coach.check, most=30, seconds=MINUTE), name="check"),
    path("letters/check/keep/", limited(views_coach.keep, most=20, seconds=HOUR), name="keep"),
    path("letters/<uuid:pk>/silence/", views_coach.silence, name="silence"),
    path("letters/<uuid:pk>/instead/", views_coach.instead, name="instead"),
    path("letters/<uuid:pk>/<slug:step>/silence/", views_coach.silence, name="silence_from"),
    path("letters/<uuid:pk>/<slug:step>/instead/", views_coach.instead, name="instead_from"),
    path("letters/<uuid:pk>/<slug:moment>.ics", views_letter.reminder, name="reminder"),
    path("letters/<uuid:pk>/address/", views_sending.address, name="address"),
    path("letters/<uuid:pk>/seal/", views_sending.seal, name="seal"),
    path("letters/<uuid:pk>/unseal/", views_sending.unseal, name="unseal"),
    path("letters/<uuid:pk>/sent/", views_sending.sent, name="sent"),
    path("letters/<uuid:pk>/not-sent/", views_sending.not_sent, name="not_sent"),
    path("letters/<uuid:pk>/compare/", limited(views_sending.pasted, most=60, seconds=MINUTE), name="compare"),
    path("letters/<uuid:pk>/touch/", views_sending.touch, name="touch"),
    path("letters/<uuid:pk>/<slug:step>/", limited(wizard, most=240, seconds=MINUTE), name="section"),
]
