import core.migrating
import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('organisatie', '0001_plaatsen_mensen_cijfers'),
        ('organisatie', '__first__'),
    ]

    operations = [
        core.migrating.Together(
            operations=[
                migrations.CreateModel(
                    name='Editie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('jaar', models.PositiveSmallIntegerField(verbose_name='jaar')),
                        ('deel', models.CharField(choices=[('jaar', 'het hele jaar'), ('eerste helft', 'januari t/m juni'), ('maand', 'tot nu toe')], default='jaar', max_length=12, verbose_name='periode')),
                        ('versie', models.PositiveSmallIntegerField(verbose_name='nummer')),
                        ('inhoud', models.TextField(verbose_name='inhoud')),
                        ('sha256', models.CharField(max_length=64, verbose_name='vingerafdruk')),
                        ('vastgesteld_at', models.DateTimeField(verbose_name='vastgesteld')),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='edities', to='organisatie.gemeente')),
                        ('vastgesteld_door', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'editie',
                        'verbose_name_plural': 'edities',
                        'constraints': [models.UniqueConstraint(fields=('gemeente', 'jaar', 'deel', 'versie'), name='editie_nummer_uniek', violation_error_message='Deze editie is er al. Open de pagina opnieuw.')],
                    },
                ),
                migrations.CreateModel(
                    name='Editierijen',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('code', models.CharField(max_length=60, verbose_name='cijfer')),
                        ('sleutels', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None, verbose_name='welke rijen')),
                        ('vingers', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), size=None, verbose_name='vingerafdrukken')),
                        ('gewichten', django.contrib.postgres.fields.ArrayField(base_field=models.FloatField(), null=True, size=None, verbose_name='gewichten')),
                        ('editie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='rijen', to='rapportage.editie')),
                    ],
                    options={
                        'verbose_name': 'getelde rijen',
                        'verbose_name_plural': 'getelde rijen',
                        'constraints': [models.UniqueConstraint(fields=('editie', 'code'), name='editierijen_een_per_cijfer', violation_error_message='De rijen van dit cijfer staan al bij de editie.')],
                    },
                ),
                migrations.CreateModel(
                    name='Publicatie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('jaar', models.PositiveSmallIntegerField(verbose_name='jaar')),
                        ('deel', models.CharField(choices=[('jaar', 'het hele jaar'), ('eerste helft', 'januari t/m juni'), ('maand', 'tot nu toe')], max_length=12, verbose_name='periode')),
                        ('versie', models.PositiveSmallIntegerField(verbose_name='nummer')),
                        ('inhoud', models.TextField(verbose_name='inhoud')),
                        ('sha256', models.CharField(max_length=64, verbose_name='vingerafdruk')),
                        ('vastgesteld_at', models.DateTimeField(verbose_name='gemaakt')),
                        ('editie', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='publicatie', to='rapportage.editie')),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='publicaties', to='organisatie.gemeente')),
                    ],
                    options={
                        'verbose_name': 'publicatie',
                        'verbose_name_plural': 'publicaties',
                        'constraints': [models.UniqueConstraint(fields=('gemeente', 'jaar', 'deel', 'versie'), name='publicatie_nummer_uniek', violation_error_message='Deze publicatie is er al. Open de pagina opnieuw.')],
                    },
                ),
                migrations.CreateModel(
                    name='Vrijgave',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('code', models.CharField(max_length=60, verbose_name='cijfer')),
                        ('uitsplitsing', models.CharField(blank=True, max_length=60, verbose_name='uitsplitsing')),
                        ('cel', models.CharField(blank=True, max_length=200, verbose_name='onderdeel')),
                        ('waarde', models.PositiveIntegerField(verbose_name='aantal')),
                        ('reden', models.CharField(max_length=500, verbose_name='waarom')),
                        ('vrijgegeven_at', models.DateTimeField(verbose_name='vrijgegeven')),
                        ('editie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='vrijgaven', to='rapportage.editie')),
                        ('vrijgegeven_door', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'vrijgave',
                        'verbose_name_plural': 'vrijgaven',
                        'constraints': [models.UniqueConstraint(fields=('editie', 'code', 'uitsplitsing', 'cel'), name='vrijgave_een_keer', violation_error_message='Dit getal is al vrijgegeven.')],
                    },
                ),
            ],
        ),
    ]
