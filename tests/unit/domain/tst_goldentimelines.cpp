// SPDX-License-Identifier: Apache-2.0
#include "domain/libraryloader.h"
#include "domain/timeline.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

using namespace evenpace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/**
 * The sessions of the programs as they are shipped. Seconds are worked out by hand from the formulas of content
 * specification 0.2 and agree with its table 5.1, which also counts a rest after the last item; every segment stands in
 * tests/data/timelines, one folder a program, as text.
 */
class GoldenTimelinesTest : public QObject
{
    Q_OBJECT

private:
    Library m_library;

    static QString describe(const Timeline &timeline)
    {
        QString text;
        for (const Segment &segment : timeline) {
            QStringList words;
            for (const Cue &cue : segment.cues)
                words << u"@%1 %2%3"_s.arg(cue.at.count())
                             .arg(cue.sound == Sound::None ? QString() : u'[' + nameOf(cue.sound) + u"] "_s)
                             .arg(cue.say.join(u' '));
            text += u"%1 +%2 %3 %4 %5 set %6 rep %7/%8 pose %9"_s.arg(segment.start.count(), 7)
                        .arg(segment.length.count(), 6)
                        .arg(nameOf(segment.kind), segment.itemId, nameOf(segment.side))
                        .arg(segment.set)
                        .arg(segment.rep)
                        .arg(segment.reps)
                        .arg(segment.poseTo)
                + u" | "_s + words.join(u" "_s) + u'\n';
        }
        return text;
    }

private slots:
    void initTestCase()
    {
        std::vector<LibraryFile> files;
        QDirIterator it(QStringLiteral(EVENPACE_SOURCE_DIR "/assets/library"), {u"*.json"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            files.push_back({it.fileName(), file.readAll()});
        }
        LibraryResult result = loadLibrary(files);
        for (const LibraryError &error : result.errors)
            qWarning().noquote() << error.sentence;
        QVERIFY(result.errors.empty());
        m_library = std::move(result.library);
    }

    void sessionsHaveTheLengthsOfTheFormulas_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("session");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("lastRest"); // after the last item, in the table only
        QTest::addColumn<int>("tableMinutes");
        const auto row = [](const char *program, const char *session, int seconds, int lastRest, int tableMinutes) {
            QTest::addRow("%s %s", program, session)
                << QString::fromLatin1(program) << QString::fromLatin1(session) << seconds << lastRest << tableMinutes;
        };
        // prog-first-gentle-week
        row("prog-first-gentle-week", "A", 3 + 300 + 10 + 6 * 7 + 10 + 8 * 4 + 10 + 6 * 7 + 10 + 2 * 6 * 4 + 5, 0, 9);
        row("prog-first-gentle-week", "B", 3 + 300 + 10 + 8 * 6 + 10 + 8 * 7 + 10 + 2 * 34 + 300, 0, 13);
        row("prog-first-gentle-week", "C", 180 + 10 + 6 * 8 + 10 + 8 * 7 + 10 + 10 * 2 + 10 + 8 * 5, 0, 6);
        row("prog-first-gentle-week", "D", 480 + 300, 0, 13);
        row("prog-first-gentle-week", "cbt-energy-budget", 240, 0, 4);
        // prog-desk-neck-shoulders
        row("prog-desk-neck-shoulders", "M1", 10 + 8 * 4 + 10 + 6 * 7 + 10 + 2 * 2 * 19 + 5, 0, 3);
        row("prog-desk-neck-shoulders", "M2", 10 + 2 * 2 * 19 + 5 + 10 + 8 * 7 + 10 + 60, 0, 4);
        row("prog-desk-neck-shoulders", "M3", 10 + 6 * 8 + 10 + 2 * 14 + 3 + 120, 0, 4);
        row("prog-desk-neck-shoulders", "S",
            3 + 300 + 10 + 6 * 7 + 10 + 2 * 2 * 19 + 5 + 10 + 2 * 2 * 19 + 5 + 10 + 6 * 7 + 10 + 6 * 5, 60, 11);
        // prog-flare-day
        row("prog-flare-day", "AM", 3 + 180 + 10 + 12 * 2 + 10 + 8 * 6 + 10 + 6 * 9, 0, 6);
        row("prog-flare-day", "MID", 480, 0, 8);
        row("prog-flare-day", "PM", 520 + 3 + 300, 0, 14);
        row("prog-flare-day", "T", 300, 0, 5);
        // prog-morning-stiffness
        row("prog-morning-stiffness", "BED", 10 + 12 * 2 + 10 + 3 * 12 + 10 + 8 * 6 + 10 + 8 * 7 + 10 + 2 * 2 * 19 + 5,
            0, 5);
        row("prog-morning-stiffness", "CHAIR", 10 + 8 * 4 + 10 + 6 * 7 + 10 + 8 * 5 + 10 + 10 * 2, 0, 3);
        row("prog-morning-stiffness", "UP", 10 + 6 * 10 + 10 + 8 * 7, 0, 2);
        // prog-legs-balance
        row("prog-legs-balance", "A",
            10 + 2 * 6 * 4 + 5 + 10 + 6 * 5 + 45 + 10 + 2 * 6 * 5 + 5 + 45 + 10 + 2 * 2 * 14 + 5 + 10 + 2 * 2 * 24 + 5,
            0, 8);
        row("prog-legs-balance", "B",
            10 + 10 * 2 + 10 + 5 * 5 + 60 + 10 + 2 * 6 * 5 + 5 + 45 + 10 + 2 * 2 * 12 + 5 + 15 + 10 + 8 * 2, 30, 6);
        // prog-head-jaw-neck
        row("prog-head-jaw-neck", "A", 3 + 180 + 10 + 60 + 10 + 6 * 5 + 10 + 6 * 9 + 10 + 5 * 9, 0, 7);
        row("prog-head-jaw-neck", "B", 3 + 300 + 10 + 6 * 9 + 10 + 6 * 5 + 10 + 2 * 19 + 520, 0, 16);
        // prog-pem-steady
        row("prog-pem-steady", "D", 240, 0, 4);
        row("prog-pem-steady", "R", 3 + 180 + 520, 0, 12);
        row("prog-pem-steady", "G", 10 + 12 * 2 + 10 + 6 * 9, 0, 2);
        row("prog-pem-steady", "M", 180, 0, 3);
        // prog-better-sleep
        row("prog-better-sleep", "E2", 300 + 900, 0, 20);
    }

    void sessionsHaveTheLengthsOfTheFormulas()
    {
        QFETCH(QString, program);
        QFETCH(QString, session);
        QFETCH(int, seconds);
        QFETCH(int, lastRest);
        QFETCH(int, tableMinutes);
        const SessionPlan plan = planSession(m_library, program, session, 1000);
        const Timeline timeline = compile(m_library, plan.items, {});
        QCOMPARE(timeline.back().end(), Milliseconds{seconds * 1000});
        QCOMPARE((seconds + lastRest + 30) / 60, tableMinutes);
    }

    void everySegmentIsAsItWas_data() { sessionsHaveTheLengthsOfTheFormulas_data(); }

    void everySegmentIsAsItWas()
    {
        QFETCH(QString, program);
        QFETCH(QString, session);
        const SessionPlan plan = planSession(m_library, program, session, 1000);
        const QString text = describe(compile(m_library, plan.items, {}));
        const QString path = QStringLiteral(EVENPACE_TEST_DATA "/timelines/%1/%2.txt").arg(program, session);
        QFile file(path);
        if (qEnvironmentVariableIsSet("EVENPACE_WRITE_GOLDEN")) {
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList actual = text.split(u'\n');
        for (qsizetype line = 0; line < std::min(expected.size(), actual.size()); ++line)
            QCOMPARE(actual.at(line), expected.at(line));
        QCOMPARE(actual.size(), expected.size());
    }

    void whatLeadsIntoSleepEndsWithoutASound()
    {
        const auto cuesAtTheEnd = [this](const QStringList &ids) {
            std::vector<PlannedItem> items;
            for (const QString &id : ids)
                items.push_back({.id = id});
            const Timeline timeline = compile(m_library, items, {});
            return timeline.back().kind == SegmentKind::Done ? timeline.back().cues.size() : size_t{99};
        };
        QCOMPARE(cuesAtTheEnd({u"relax-pmr-8"_s, u"sleep-winddown-15"_s}), size_t{0});
        QCOMPARE(cuesAtTheEnd({u"sleep-winddown-15"_s, u"relax-pmr-8"_s}), size_t{1});
        QCOMPARE(cuesAtTheEnd({u"imagery-safe-place-10"_s}), size_t{1});
    }

    void theWeekHasItsSessions()
    {
        const Program *program = m_library.program(u"prog-first-gentle-week"_s);
        QVERIFY(program);
        QCOMPARE(program->sessionsOn(1), QStringList{u"A"_s});
        QCOMPARE(program->sessionsOn(4), QStringList{u"D"_s});
        QCOMPARE(program->sessionsOn(7), (QStringList{u"C"_s, u"cbt-energy-budget"_s}));
        QVERIFY(program->sessionsOn(8).isEmpty());
        QVERIFY(program->sessionsOn(0).isEmpty());
        for (int day = 1; day <= 7; ++day) {
            for (const QString &session : program->sessionsOn(day))
                QVERIFY(!planSession(m_library, program->id, session, 1000).items.empty());
        }
    }
};

QTEST_GUILESS_MAIN(GoldenTimelinesTest)
#include "tst_goldentimelines.moc"
