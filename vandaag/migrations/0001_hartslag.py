from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Hartslag',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('naam', models.CharField(max_length=40, unique=True, verbose_name='naam')),
                ('at', models.DateTimeField(verbose_name='laatste teken van leven')),
            ],
            options={
                'verbose_name': 'hartslag',
                'verbose_name_plural': 'hartslagen',
            },
        ),
    ]
