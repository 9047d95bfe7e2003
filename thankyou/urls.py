"""All addresses: the letters, the accounts, the admin."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("letters.urls")),
    path("account/", include("allauth.account.urls")),
    path("admin/", admin.site.urls),
]

handler429 = "letters.limits.account_pause"
handler500 = "thankyou.unavailable.failed"
