// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitesettingsrepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

class SettingsRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingStoredIsTheDefault();
    void everySettingReadsBack();
    void everyWordReadsBack();
    void settingsOutliveARestart();
    void savingTheSameAgainWritesNothing();
    void aValueThatMakesNoSenseIsTheDefaultOfThatKeyAlone_data();
    void aValueThatMakesNoSenseIsTheDefaultOfThatKeyAlone();
    void keysOfALaterVersionStay();
    void theNewestEnrollmentCounts();

private:
    void open();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteSettingsRepository> m_repository;
};

namespace {

/** Nothing as it is by default. */
Settings changed()
{
    Settings settings;
    settings.world = World::Ember;
    settings.textPercent = 150;
    settings.lessMotion = true;
    settings.lowStimulus = true;
    settings.hand = Hand::Left;
    settings.soundMode = SoundMode::Tones;
    settings.breathGuide = BreathGuide::Silent;
    settings.ambience = Ambience::BrownNoise;
    settings.voiceVolume = 0;
    settings.toneVolume = 100;
    settings.ambienceVolume = 7;
    settings.speechSpeed = 120;
    settings.vibrate = false;
    settings.scaleAsTrack = true;
    settings.moveOnByItself = false;
    settings.getReadySeconds = 30;
    settings.firstSide = Side::Left;
    settings.breathSpeed = 70;
    settings.slowDownRamp = true;
    settings.guide = {3, 1};
    settings.suits = {true, true, true, true, true, true, true};
    settings.firstQuestions = FirstQuestions::Left;
    settings.firstAnswers = u"{}"_s;
    settings.emergencyNumber = u"0800 1"_s;
    return settings;
}

} // namespace

void SettingsRepositoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    open();
}

void SettingsRepositoryTest::cleanup()
{
    m_repository.reset();
    m_database.reset();
}

void SettingsRepositoryTest::open()
{
    cleanup();
    m_database = std::make_unique<Database>(m_dir->filePath(u"data"_s));
    const OpenOutcome outcome = m_database->open();
    QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
    m_repository = std::make_unique<SqliteSettingsRepository>(*m_database);
}

void SettingsRepositoryTest::nothingStoredIsTheDefault()
{
    QVERIFY(m_repository->settings() == Settings());
}

void SettingsRepositoryTest::everySettingReadsBack()
{
    QCOMPARE(m_repository->save(changed()), StoreOutcome::Ok);
    QVERIFY(m_repository->settings() == changed());
    // Each row changed something: a setting that is not in the list of keys would still be at its default.
    const int rows = m_database->connection().value(u"SELECT count(*) FROM setting"_s).toInt();
    QCOMPARE(rows, 31);
    QCOMPARE(m_repository->save(Settings()), StoreOutcome::Ok);
    QVERIFY(m_repository->settings() == Settings());
}

void SettingsRepositoryTest::everyWordReadsBack()
{
    for (int value = 0; value < 4; ++value) {
        Settings settings;
        settings.world = static_cast<World>(value);
        settings.hand = static_cast<Hand>(value % 3);
        settings.soundMode = static_cast<SoundMode>(value % 3);
        settings.breathGuide = static_cast<BreathGuide>(value % 3);
        settings.ambience = static_cast<Ambience>(value % 3);
        settings.firstQuestions = static_cast<FirstQuestions>(value % 3);
        QCOMPARE(m_repository->save(settings), StoreOutcome::Ok);
        QVERIFY(m_repository->settings() == settings);
    }
}

void SettingsRepositoryTest::settingsOutliveARestart()
{
    QCOMPARE(m_repository->save(changed()), StoreOutcome::Ok);
    open();
    QVERIFY(m_repository->settings() == changed());
}

void SettingsRepositoryTest::savingTheSameAgainWritesNothing()
{
    QCOMPARE(m_repository->save(changed()), StoreOutcome::Ok);
    const int before = m_database->connection().value(u"SELECT total_changes()"_s).toInt();
    QCOMPARE(m_repository->save(changed()), StoreOutcome::Ok);
    QCOMPARE(m_database->connection().value(u"SELECT total_changes()"_s).toInt(), before);
}

void SettingsRepositoryTest::aValueThatMakesNoSenseIsTheDefaultOfThatKeyAlone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown word") << u"world"_s << u"'aurora'"_s;
    QTest::newRow("number for a word") << u"sound_mode"_s << u"2"_s;
    QTest::newRow("too loud") << u"voice_volume"_s << u"101"_s;
    QTest::newRow("below zero") << u"tone_volume"_s << u"-1"_s;
    QTest::newRow("word for a number") << u"get_ready_seconds"_s << u"'10'"_s;
    QTest::newRow("fraction") << u"breath_speed"_s << u"99.5"_s;
    QTest::newRow("beyond all whole numbers") << u"guide_skin"_s << u"9007199254740993"_s;
    QTest::newRow("a size that is not offered") << u"text_percent"_s << u"101"_s;
    QTest::newRow("flag of two") << u"vibrate"_s << u"2"_s;
    QTest::newRow("bytes") << u"less_motion"_s << u"x'0101'"_s;
    QTest::newRow("side that has no body") << u"first_side"_s << u"'both'"_s;
}

void SettingsRepositoryTest::aValueThatMakesNoSenseIsTheDefaultOfThatKeyAlone()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QCOMPARE(m_repository->save(changed()), StoreOutcome::Ok);
    Connection &connection = m_database->connection();
    QCOMPARE(connection.run(u"UPDATE setting SET value = %1 WHERE key = '%2'"_s.arg(value, key)), StoreOutcome::Ok);
    const Settings read = m_repository->settings();
    QCOMPARE(connection.run(u"DELETE FROM setting WHERE key = '%1'"_s.arg(key)), StoreOutcome::Ok);
    QVERIFY(read == m_repository->settings());
    QVERIFY(read != changed());
    QVERIFY(read != Settings());
}

void SettingsRepositoryTest::keysOfALaterVersionStay()
{
    Connection &connection = m_database->connection();
    QCOMPARE(connection.run(u"INSERT INTO setting VALUES ('from_the_future', 'kept')"_s), StoreOutcome::Ok);
    QCOMPARE(m_repository->save(changed()), StoreOutcome::Ok);
    QVERIFY(m_repository->settings() == changed());
    QCOMPARE(connection.value(u"SELECT value FROM setting WHERE key = 'from_the_future'"_s).toString(), u"kept"_s);
}

void SettingsRepositoryTest::theNewestEnrollmentCounts()
{
    QVERIFY(m_repository->enrollments().empty());
    QCOMPARE(m_repository->enroll({u"prog-first-gentle-week"_s, QDate(2025, 3, 14)}), StoreOutcome::Ok);
    QCOMPARE(m_repository->enroll({u"prog-first-gentle-week"_s, QDate(2025, 3, 14)}), StoreOutcome::Ok);
    QCOMPARE(m_database->connection().value(u"SELECT count(*) FROM enrollment"_s).toInt(), 1);
    QCOMPARE(m_repository->enroll({u"prog-other"_s, QDate(2025, 4, 1)}), StoreOutcome::Ok);
    open();
    QCOMPARE(m_repository->enrollments().back().programId, u"prog-other"_s);
    QCOMPARE(m_repository->enrollments().back().startedOn, QDate(2025, 4, 1));
    QCOMPARE(m_database->connection().value(u"SELECT count(*) FROM enrollment"_s).toInt(), 2);
}

QTEST_GUILESS_MAIN(SettingsRepositoryTest)
#include "tst_settingsrepository.moc"
