"""All addresses: the letters, the accounts, the admin."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.urls import include, path

# Staff sign in where everybody does: with the same pauses after wrong passwords, and the same second step.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

urlpatterns = [
    path("", include("letters.urls")),
    path("account/", include("allauth.account.urls")),
    path("account/safely/", include("allauth.mfa.urls")),
    path("admin/", admin.site.urls),
]

handler429 = "letters.limits.account_pause"
handler500 = "thankyou.unavailable.failed"
