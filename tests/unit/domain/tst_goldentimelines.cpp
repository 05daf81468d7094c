// SPDX-License-Identifier: Apache-2.0
#include "domain/libraryloader.h"
#include "domain/timeline.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace evenpace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/**
 * The sessions of First gentle week as they are shipped. Seconds are worked out by hand from the formulas of content
 * specification 0.2 and agree with its table 5.1; every segment stands in tests/data/timelines as text.
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
        QTest::addColumn<QString>("session");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("tableMinutes");
        // A: 3 + 300, 10 + 6x7, 10 + 8x4, 10 + 6x7, 10 + 2x6x4 + 5
        QTest::newRow("A") << u"A"_s << 303 + 52 + 42 + 52 + 63 << 9;
        // B: 3 + 300, 10 + 8x6, 10 + 8x7, 10 + 2x34, 30 + 200 + 45 + 25
        QTest::newRow("B") << u"B"_s << 303 + 58 + 66 + 78 + 300 << 13;
        // C: 180, 10 + 6x8, 10 + 8x7, 10 + 10x2, 10 + 8x5
        QTest::newRow("C") << u"C"_s << 180 + 58 + 66 + 30 + 50 << 6;
        // D: 8 min, 5 min
        QTest::newRow("D") << u"D"_s << 480 + 300 << 13;
        QTest::newRow("energy budget") << u"cbt-energy-budget"_s << 240 << 4;
    }

    void sessionsHaveTheLengthsOfTheFormulas()
    {
        QFETCH(QString, session);
        QFETCH(int, seconds);
        QFETCH(int, tableMinutes);
        const SessionPlan plan = planSession(m_library, u"prog-first-gentle-week"_s, session, 1000);
        const Timeline timeline = compile(m_library, plan.items, {});
        QCOMPARE(timeline.back().end(), Milliseconds{seconds * 1000});
        QCOMPARE((seconds + 30) / 60, tableMinutes);
    }

    void everySegmentIsAsItWas_data() { sessionsHaveTheLengthsOfTheFormulas_data(); }

    void everySegmentIsAsItWas()
    {
        QFETCH(QString, session);
        const SessionPlan plan = planSession(m_library, u"prog-first-gentle-week"_s, session, 1000);
        const QString text = describe(compile(m_library, plan.items, {}));
        const QString path = QStringLiteral(EVENPACE_TEST_DATA "/timelines/%1.txt").arg(session);
        QFile file(path);
        if (qEnvironmentVariableIsSet("EVENPACE_WRITE_GOLDEN")) {
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
