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
    void programsAreFollowedBesideEachOther();
    void aPauseAndAnEndReadBack();
    void anEnrollmentThatIsNotThereIsNotChanged();
    void programsOfTheVersionBeforeGoOnAsTheyWere();

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
    settings.ambience = Ambience::Ocean;
    settings.silence = Silence::Longer;
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
    settings.helpCountry = u"IE"_s;
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
    QCOMPARE(rows, 35);
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
        settings.silence = static_cast<Silence>(value % 3);
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

void SettingsRepositoryTest::programsAreFollowedBesideEachOther()
{
    QCOMPARE(m_repository->enroll({u"prog-one"_s, QDate(2025, 3, 14)}), StoreOutcome::Ok);
    Enrollment second{u"prog-two"_s, QDate(2025, 3, 20)};
    QCOMPARE(m_repository->saveEnrollment(second), StoreOutcome::Ok);
    QCOMPARE(second.id, 2);
    open();
    std::vector<Enrollment> both = m_repository->enrollments();
    QCOMPARE(both.size(), size_t{2});
    QVERIFY(both[0].isFollowedOn(QDate(2025, 4, 1)));
    QCOMPARE(both[1], second);

    // One in place of all others.
    QCOMPARE(m_repository->enroll({u"prog-three"_s, QDate(2025, 4, 1)}), StoreOutcome::Ok);
    both = m_repository->enrollments();
    QCOMPARE(both[0].stoppedOn, QDate(2025, 4, 1));
    QCOMPARE(both[1].stoppedOn, QDate(2025, 4, 1));
    QVERIFY(!both[2].stoppedOn.isValid());
}

void SettingsRepositoryTest::aPauseAndAnEndReadBack()
{
    const QDate day(2025, 3, 14);
    Enrollment other{u"prog-zero"_s, day};
    Enrollment enrollment{u"prog-one"_s, day};
    QCOMPARE(m_repository->saveEnrollment(other), StoreOutcome::Ok);
    QCOMPARE(m_repository->saveEnrollment(enrollment), StoreOutcome::Ok);
    enrollment.pauses = {{day.addDays(3), day.addDays(5)}, {day.addDays(9)}};
    QCOMPARE(m_repository->saveEnrollment(enrollment), StoreOutcome::Ok);
    open();
    QCOMPARE(m_repository->enrollments(), (std::vector{other, enrollment}));
    enrollment.pauses.pop_back();
    enrollment.stoppedOn = day.addDays(20);
    QCOMPARE(m_repository->saveEnrollment(enrollment), StoreOutcome::Ok);
    QCOMPARE(m_repository->enrollments(), (std::vector{other, enrollment}));
}

void SettingsRepositoryTest::anEnrollmentThatIsNotThereIsNotChanged()
{
    Enrollment enrollment{u"prog-one"_s, QDate(2025, 3, 14)};
    enrollment.id = 7;
    enrollment.pauses = {{QDate(2025, 3, 20)}};
    QCOMPARE(m_repository->saveEnrollment(enrollment), StoreOutcome::NotFound);
    QVERIFY(m_repository->enrollments().empty());
}

void SettingsRepositoryTest::programsOfTheVersionBeforeGoOnAsTheyWere()
{
    cleanup();
    const QString folder = m_dir->filePath(u"before"_s);
    const QDate day(2025, 3, 14);
    {
        Database before(folder, {migrations().begin(), migrations().begin() + 2});
        QCOMPARE(before.open(), OpenOutcome::Upgraded);
        Connection &connection = before.connection();
        // The third was begun on a day before the second.
        for (const int daysLater : {0, 20, 10}) {
            QCOMPARE(Statement(connection, u"INSERT INTO enrollment (program_id, started_on) VALUES (?, ?)"_s)
                         .bind(u"prog-%1"_s.arg(daysLater))
                         .bind(day.addDays(daysLater))
                         .run(),
                     StoreOutcome::Ok);
        }
        QCOMPARE(connection.run(u"INSERT INTO setting VALUES ('text_percent', 150)"_s), StoreOutcome::Ok);
    }
    Database now(folder);
    QCOMPARE(now.open(), OpenOutcome::Upgraded);
    const SqliteSettingsRepository settings(now);
    QCOMPARE(settings.settings().textPercent, 150);
    const std::vector<Enrollment> all = settings.enrollments();
    QCOMPARE(all.size(), size_t{3});
    // On each day the one that was the newest then is followed, and no other.
    const auto followedOn = [&](int daysLater) {
        QStringList ids;
        for (const Enrollment &enrollment : all) {
            const QDate then = day.addDays(daysLater);
            if (enrollment.startedOn <= then && enrollment.isFollowedOn(then))
                ids << enrollment.programId;
        }
        return ids;
    };
    QCOMPARE(followedOn(0), QStringList{u"prog-0"_s});
    QCOMPARE(followedOn(9), QStringList{u"prog-0"_s});
    QCOMPARE(followedOn(10), QStringList{u"prog-10"_s});
    QCOMPARE(followedOn(30), QStringList{u"prog-10"_s});
}

QTEST_GUILESS_MAIN(SettingsRepositoryTest)
#include "tst_settingsrepository.moc"
