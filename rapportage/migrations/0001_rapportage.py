import core.migrating
import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('organisatie', '0001_plaatsen_mensen_cijfers'),
        ('organisatie', '__first__'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        core.migrating.Together(
            operations=[
                migrations.CreateModel(
                    name='Editie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('jaar', models.PositiveSmallIntegerField(verbose_name='jaar')),
                        ('deel', models.CharField(choices=[('jaar', 'het hele jaar'), ('eerste helft', 'januari t/m juni'), ('tweede helft', 'juli t/m december'), ('maand', 'tot nu toe')], default='jaar', max_length=12, verbose_name='periode')),
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
                    name='Verslag',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('jaar', models.PositiveSmallIntegerField(verbose_name='jaar')),
                        ('deel', models.CharField(choices=[('jaar', 'het hele jaar'), ('eerste helft', 'januari t/m juni'), ('tweede helft', 'juli t/m december'), ('maand', 'tot nu toe')], max_length=12, verbose_name='periode')),
                        ('lezer', models.CharField(choices=[('team', 'het team'), ('gemeente', 'de gemeente')], max_length=8, verbose_name='voor wie')),
                        ('tekst', models.TextField(verbose_name='tekst')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='verslagen', to='organisatie.gemeente')),
                        ('geschreven_door', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'verslag',
                        'verbose_name_plural': 'verslagen',
                        'constraints': [models.UniqueConstraint(fields=('gemeente', 'jaar', 'deel', 'lezer'), name='verslag_een_per_periode_en_lezer', violation_error_message='Een collega begon net ook aan dit verslag. Open de pagina opnieuw.'), models.CheckConstraint(condition=models.Q(('lezer__in', ['team', 'gemeente'])), name='verslag_lezer_bekend', violation_error_message='Kies een van de mogelijkheden uit de lijst.')],
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
                        ('deel', models.CharField(choices=[('jaar', 'het hele jaar'), ('eerste helft', 'januari t/m juni'), ('tweede helft', 'juli t/m december'), ('maand', 'tot nu toe')], max_length=12, verbose_name='periode')),
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
                    name='VerslagEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('jaar', models.PositiveSmallIntegerField(verbose_name='jaar')),
                        ('deel', models.CharField(choices=[('jaar', 'het hele jaar'), ('eerste helft', 'januari t/m juni'), ('tweede helft', 'juli t/m december'), ('maand', 'tot nu toe')], max_length=12, verbose_name='periode')),
                        ('lezer', models.CharField(choices=[('team', 'het team'), ('gemeente', 'de gemeente')], max_length=8, verbose_name='voor wie')),
                        ('tekst', models.TextField(verbose_name='tekst')),
                        ('versie', models.PositiveIntegerField(default=1, editable=False)),
                        ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.gemeente')),
                        ('geschreven_door', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='rapportage.verslag')),
                    ],
                    options={
                        'abstract': False,
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
                pgtrigger.migrations.AddTrigger(
                    model_name='verslag',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "rapportage_verslagevent" ("deel", "gemeente_id", "geschreven_door_id", "id", "jaar", "lezer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "versie") VALUES (NEW."deel", NEW."gemeente_id", NEW."geschreven_door_id", NEW."id", NEW."jaar", NEW."lezer", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."tekst", NEW."versie"); RETURN NULL;', hash='431d136ba7c55d986afbea9713be46c901ed1d7a', operation='INSERT', pgid='pgtrigger_insert_insert_b020b', table='rapportage_verslag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verslag',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "rapportage_verslagevent" ("deel", "gemeente_id", "geschreven_door_id", "id", "jaar", "lezer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "versie") VALUES (NEW."deel", NEW."gemeente_id", NEW."geschreven_door_id", NEW."id", NEW."jaar", NEW."lezer", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."tekst", NEW."versie"); RETURN NULL;', hash='2fe5d57613ef3d21048065cc57e45970126df6a2', operation='UPDATE', pgid='pgtrigger_update_update_b8899', table='rapportage_verslag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verslag',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "rapportage_verslagevent" ("deel", "gemeente_id", "geschreven_door_id", "id", "jaar", "lezer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "versie") VALUES (OLD."deel", OLD."gemeente_id", OLD."geschreven_door_id", OLD."id", OLD."jaar", OLD."lezer", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."tekst", OLD."versie"); RETURN NULL;', hash='65ada42ad3121da09615549d819f0db683482ab8', operation='DELETE', pgid='pgtrigger_delete_delete_cdb91', table='rapportage_verslag', when='AFTER')),
                ),
            ],
        ),
    ]
