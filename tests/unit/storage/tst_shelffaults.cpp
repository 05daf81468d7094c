// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitesettingsrepository.h"
#include "storage/sqliteshelfrepository.h"

#include "faultyio.h"
#include "shelfsamples.h"
#include "smalldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace evenpace;
using namespace Qt::StringLiterals;
using faultyio::Fault;

namespace {

/** All that can be written, one after the other. */
class Writer
{
public:
    explicit Writer(Database &database)
        : m_shelf(database)
        , m_settings(database)
    {
    }
    [[nodiscard]] QString contents() const
    {
        QString text = samples::contentsOf(m_shelf);
        for (const Enrollment &enrollment : m_settings.enrollments()) {
            text += u"\n%1 %2 %3 %4"_s.arg(enrollment.programId, enrollment.startedOn.toString(Qt::ISODate),
                                           enrollment.stoppedOn.toString(Qt::ISODate))
                        .arg(enrollment.pauses.size());
        }
        return text;
    }
    [[nodiscard]] StoreOutcome run(int step)
    {
        const QDateTime at = samples::moment(step);
        const QDate day(2026, 6, 1);
        switch (step) {
        case 0:
            return m_shelf.setFavorite(u"one"_s, true, at);
        case 1:
            return m_shelf.save(m_pattern, at);
        case 2:
            return m_shelf.save(m_session, at);
        case 3: {
            OwnSession changed = m_session;
            changed.name = u"Otherwise"_s;
            changed.items.pop_back();
            return m_shelf.save(changed, at);
        }
        case 4:
            return m_shelf.setPatternRemoved(m_pattern.id, true, at);
        case 5:
            return m_shelf.setSessionRemoved(m_session.id, true, at);
        case 6:
            return m_shelf.setFavorite(u"one"_s, false, at);
        case 7:
            return m_settings.enroll({u"prog-one"_s, day});
        case 8:
            return m_settings.saveEnrollment(m_enrollment);
        default: {
            Enrollment paused = m_enrollment;
            paused.pauses = {{day.addDays(1), day.addDays(3)}, {day.addDays(5)}};
            paused.stoppedOn = day.addDays(9);
            return m_settings.saveEnrollment(paused);
        }
        }
    }
    static constexpr int kSteps = 10;

private:
    SqliteShelfRepository m_shelf;
    SqliteSettingsRepository m_settings;
    OwnPattern m_pattern = samples::pattern();
    OwnSession m_session = samples::ownSession();
    Enrollment m_enrollment{u"prog-two"_s, QDate(2026, 6, 1)};
};

} // namespace

/** Whatever happens to a write of the shelf or of a program followed, it is there as a whole or not at all. */
class ShelfFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFailingCallAnywhereLosesNothing_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("one write fails") << Fault::OneWriteFails;
        QTest::newRow("one write finds the disk full") << Fault::OneWriteIsFull;
        QTest::newRow("one write is cut in the middle") << Fault::OneWriteIsCut;
        QTest::newRow("the disk is full from one call on") << Fault::FullFromHereOn;
        QTest::newRow("one sync fails") << Fault::OneSyncFails;
    }

    void aFailingCallAnywhereLosesNothing()
    {
        QFETCH(Fault, fault);
        QTemporaryDir dir;
        (void)smalldisk::mountAt(dir.path(), 16 * 1024 * 1024);
        int failed = 0;
        int number = 1;
        for (bool hasHappened = true; hasHappened; ++number) {
            const QString folder = dir.filePath(QString::number(number));
            QString acknowledged;
            {
                Database database(folder);
                QCOMPARE(database.open(), OpenOutcome::Upgraded);
                Writer writer(database);
                faultyio::watch(QFile::encodeName(folder).constData());
                faultyio::arm(fault, number);
                hasHappened = false;
                for (int step = 0; step < Writer::kSteps; ++step) {
                    const QString before = writer.contents();
                    const StoreOutcome outcome = writer.run(step);
                    if (outcome == StoreOutcome::Ok)
                        continue;
                    QVERIFY(outcome == StoreOutcome::Failed || outcome == StoreOutcome::DiskFull);
                    ++failed;
                    hasHappened = faultyio::disarm();
                    QVERIFY(hasHappened);
                    QCOMPARE(writer.contents(), before);
                    // The same objects go on when the fault is over.
                    QCOMPARE(writer.run(step), StoreOutcome::Ok);
                }
                hasHappened = faultyio::disarm() || hasHappened;
                acknowledged = writer.contents();
            }
            Database database(folder);
            QCOMPARE(database.open(), OpenOutcome::Current);
            QCOMPARE(Writer(database).contents(), acknowledged);
            QCOMPARE(database.connection().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
            database.close();
            QVERIFY(QDir(folder).removeRecursively());
        }
        QVERIFY(failed >= Writer::kSteps / 2);
        smalldisk::unmount(dir.path());
    }

    void aFullDiskAtAnyCallLeavesNothingHalfDone()
    {
        QTemporaryDir dir;
        if (!smalldisk::mountAt(dir.path(), 2 * 1024 * 1024))
            QSKIP("Needs a small file system.");
        constexpr qint64 kPage = 4096;
        int full = 0;
        int enough = 0;
        for (int pages = 0; pages <= 60; pages += 3) {
            const QString folder = dir.filePath(u"data"_s);
            QVERIFY(QDir(folder).removeRecursively());
            smalldisk::Ballast ballast(dir.filePath(u"ballast"_s));
            Database database(folder);
            QCOMPARE(database.open(), OpenOutcome::Upgraded);
            Writer writer(database);
            QVERIFY(ballast.fillUpTo(pages * kPage));
            int step = 0;
            QString before = writer.contents();
            StoreOutcome outcome = StoreOutcome::Ok;
            while (step < Writer::kSteps && (outcome = writer.run(step)) == StoreOutcome::Ok) {
                before = writer.contents();
                ++step;
            }
            QVERIFY(outcome == StoreOutcome::Ok || outcome == StoreOutcome::DiskFull);
            QCOMPARE(writer.contents(), before);
            (outcome == StoreOutcome::Ok ? enough : full) += 1;
            ballast.drop();
            for (; step < Writer::kSteps; ++step)
                QCOMPARE(writer.run(step), StoreOutcome::Ok);
        }
        QVERIFY(full > 2);
        QVERIFY(enough > 0);
        smalldisk::unmount(dir.path());
    }
};

int main(int argc, char *argv[])
{
    smalldisk::prepare();
    QCoreApplication app(argc, argv);
    ShelfFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_shelffaults.moc"
