import core.migrating
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('clients', '0001_clients'),
        ('organisatie', '0001_plaatsen_mensen_cijfers'),
        ('organisatie', '__first__'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('spreekuur', '0001_spreekuur'),
    ]

    operations = [
        core.migrating.Together(
            operations=[
                migrations.CreateModel(
                    name='Balietoegang',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('reden', models.CharField(choices=[('zit nu bij mij aan tafel', 'Spreekuur'), ('belt nu', 'Telefoon'), ('de begeleider is er niet', 'Waarneming'), ('anders', 'Anders')], default='zit nu bij mij aan tafel', max_length=30, verbose_name='waarom')),
                        ('toelichting', models.CharField(blank=True, max_length=200, verbose_name='toelichting')),
                        ('op', models.DateField(verbose_name='op')),
                        ('tot', models.DateTimeField(verbose_name='tot')),
                        ('buiten_spreekuur', models.BooleanField(default=False, verbose_name='buiten een spreekuur')),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='balietoegangen', to=settings.AUTH_USER_MODEL)),
                        ('locatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='balietoegangen', to='organisatie.locatie')),
                        ('zitting', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='balietoegangen', to='spreekuur.zitting', verbose_name='zitting')),
                        ('client', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='balietoegangen', to='clients.client')),
                    ],
                    options={
                        'verbose_name': 'balietoegang',
                        'verbose_name_plural': 'balietoegangen',
                        'indexes': [models.Index(fields=['gebruiker', 'tot'], name='balietoegang_gebruiker'), models.Index(fields=['locatie', 'op'], name='balietoegang_locatie')],
                        'constraints': [models.UniqueConstraint(fields=('gebruiker', 'client', 'zitting'), name='balietoegang_een_per_zitting', violation_error_message='Deze gegevens heb je in dit spreekuur al geopend.')],
                    },
                ),
                migrations.CreateModel(
                    name='BalietoegangEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('id', models.BigIntegerField()),
                        ('reden', models.CharField(choices=[('zit nu bij mij aan tafel', 'Spreekuur'), ('belt nu', 'Telefoon'), ('de begeleider is er niet', 'Waarneming'), ('anders', 'Anders')], default='zit nu bij mij aan tafel', max_length=30, verbose_name='waarom')),
                        ('toelichting', models.CharField(blank=True, max_length=200, verbose_name='toelichting')),
                        ('op', models.DateField(verbose_name='op')),
                        ('tot', models.DateTimeField(verbose_name='tot')),
                        ('buiten_spreekuur', models.BooleanField(default=False, verbose_name='buiten een spreekuur')),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('locatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.locatie')),
                        ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='clients.balietoegang')),
                        ('zitting', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='spreekuur.zitting', verbose_name='zitting')),
                        ('client', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='clients.client')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='balietoegang',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_balietoegangevent" ("buiten_spreekuur", "client_id", "gebruiker_id", "id", "locatie_id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "toelichting", "tot", "zitting_id") VALUES (NEW."buiten_spreekuur", NEW."client_id", NEW."gebruiker_id", NEW."id", NEW."locatie_id", NEW."op", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reden", NEW."toelichting", NEW."tot", NEW."zitting_id"); RETURN NULL;', hash='b142e3c1c775c954f5a6af2155f5830573672b9f', operation='INSERT', pgid='pgtrigger_insert_insert_16a7b', table='clients_balietoegang', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='balietoegang',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "clients_balietoegangevent" ("buiten_spreekuur", "client_id", "gebruiker_id", "id", "locatie_id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "toelichting", "tot", "zitting_id") VALUES (NEW."buiten_spreekuur", NEW."client_id", NEW."gebruiker_id", NEW."id", NEW."locatie_id", NEW."op", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reden", NEW."toelichting", NEW."tot", NEW."zitting_id"); RETURN NULL;', hash='4fc0a961bb1c97f1cda5f952573256ee602db9d6', operation='UPDATE', pgid='pgtrigger_update_update_1b05f', table='clients_balietoegang', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='balietoegang',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "clients_balietoegangevent" ("buiten_spreekuur", "client_id", "gebruiker_id", "id", "locatie_id", "op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "toelichting", "tot", "zitting_id") VALUES (OLD."buiten_spreekuur", OLD."client_id", OLD."gebruiker_id", OLD."id", OLD."locatie_id", OLD."op", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reden", OLD."toelichting", OLD."tot", OLD."zitting_id"); RETURN NULL;', hash='14bb43c9a34a755c4b0b38a9d82a42321a7d7a4b', operation='DELETE', pgid='pgtrigger_delete_delete_77457', table='clients_balietoegang', when='AFTER')),
                ),
            ],
        ),
    ]
