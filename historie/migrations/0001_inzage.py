import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('clients', '0002_balietoegang'),
        ('organisatie', '__first__'),
    ]

    operations = [
        migrations.CreateModel(
            name='Inzage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recht', models.CharField(max_length=40, verbose_name='onder welk recht')),
                ('soort', models.CharField(choices=[('pagina', 'pagina geopend'), ('kaartje', 'kaartje gezien bij het zoeken'), ('lijst', 'naam gezien in een lijst')], max_length=10, verbose_name='wat')),
                ('pagina', models.CharField(help_text='The name of the URL, never its text.', max_length=100, verbose_name='welke pagina')),
                ('gezien_at', models.DateTimeField(verbose_name='wanneer')),
                ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='inzages', to='clients.client')),
                ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': 'inzage',
                'verbose_name_plural': 'inzages',
                'indexes': [models.Index(fields=['client', '-gezien_at'], name='inzage_client'), models.Index(fields=['gebruiker', '-gezien_at'], name='inzage_gebruiker')],
            },
        ),
    ]
