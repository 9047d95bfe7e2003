FROM python:3.11-slim AS build
WORKDIR /app
COPY requirements.txt .
RUN python -m venv .venv && \
    .venv/bin/pip install --no-cache-dir --require-hashes --only-binary=:all: -r requirements.txt
COPY manage.py ./
COPY letters letters
COPY thankyou thankyou
COPY templates templates
COPY static static
RUN SECRET_KEY=unused .venv/bin/python manage.py collectstatic --noinput

FROM python:3.11-slim
RUN useradd --system --uid 10001 --no-create-home letters && install --directory --owner=letters /data
WORKDIR /app
COPY --from=build /app .
ENV PATH=/app/.venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 DATA_DIR=/data BIND=0.0.0.0:8000
USER letters
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request as web; web.urlopen('http://127.0.0.1:8000/readyz', timeout=3)"]
CMD ["gunicorn", "--config", "thankyou/gunicorn.py", "thankyou.wsgi"]
