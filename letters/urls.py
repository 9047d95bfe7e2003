"""The addresses of the letters."""

from django.urls import path

from letters import views
from letters.core.sections import SECTIONS
from letters.forms import FORMS
from letters.wizard import LetterWizard

wizard = LetterWizard.as_view([(section.key, FORMS[section.key]) for section in SECTIONS], url_name="section")

urlpatterns = [
    path("", views.home, name="home"),
    path("help/", views.help_page, name="help"),
    path("letters/", views.letters, name="letters"),
    path("letters/start/", views.start, name="start"),
    path("letters/<uuid:pk>/", views.letter, name="letter"),
    path("letters/<uuid:pk>/letter.<slug:extension>", views.download, name="download"),
    path("letters/<uuid:pk>/duplicate/", views.duplicate, name="duplicate"),
    path("letters/<uuid:pk>/delete/", views.delete, name="delete"),
    path("letters/<uuid:pk>/restore/", views.restore, name="restore"),
    path("letters/<uuid:pk>/history/", views.history, name="history"),
    path("letters/<uuid:pk>/history/<int:revision>/", views.put_back, name="put_back"),
    path("letters/<uuid:pk>/history/<int:revision>/<slug:step>/", views.take, name="take"),
    path("letters/<uuid:pk>/sent/", views.sent, name="sent"),
    path("letters/<uuid:pk>/<slug:step>/", wizard, name="section"),
]
