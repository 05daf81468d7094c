// SPDX-License-Identifier: Apache-2.0
#include "domain/pacing/pacing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::pacing;

/*
 * Six people over twelve weeks, as files to read: tests/data/patients. A line is a day, what was told, and what the
 * engine said; lines that begin with # tell the story. "did dose*1.3" means 1.3 times the day's dose.
 *
 * EVENPACE_WRITE_GOLDEN=1 writes the answers anew. Read them before you keep them.
 */
namespace {

const QDate kDayOne(2026, 1, 5);

QString minutes(std::optional<Milli> amount)
{
    return amount ? QString::number(static_cast<double>(*amount) / 1000.0, 'g', 6) : u"-"_s;
}

Screening screening(const QString &track)
{
    Screening result;
    if (track == "caution"_L1)
        result.items[0] = {2, 2};
    if (track == "pem"_L1) {
        result.items[0] = {3, 2};
        result.worsePhysical = true;
        result.hours = 24;
    }
    return result;
}

/** One statement of a day; false if it is not understood. */
bool tell(const QString &statement, Engine engine, Entry &entry)
{
    const QStringList words = statement.split(u' ', Qt::SkipEmptyParts);
    const QString what = words.value(0);
    const auto number = [&](int at) { return words.value(at).toInt(); };
    const auto amount = [&](int at) { return static_cast<Milli>(words.value(at).toDouble() * 1000 + 0.5); };
    if (what == "screen"_L1) {
        entry.screen = screening(words.value(1));
    } else if (what == "usual"_L1) {
        entry.usual = Usual{2 * number(1), 2 * number(2)};
    } else if (what == "morning"_L1) {
        CheckIn checkIn;
        checkIn.rating = Rating{number(1), number(2)};
        checkIn.stopsUsual = words.contains(u"stops");
        checkIn.flare = words.contains(u"flare");
        entry.checkIn = checkIn;
    } else if (what == "trial"_L1) {
        entry.trial = Trial{amount(1), words.contains(u"worse")};
    } else if (what == "smallest"_L1) {
        entry.smallestOk = amount(1);
    } else if (what == "planned"_L1) {
        entry.planned = true;
    } else if (what == "load"_L1) {
        entry.load = amount(1);
    } else if (what == "step"_L1) {
        entry.step = true;
    } else if (what == "raise"_L1) {
        entry.raisePercent = number(1);
    } else if (what == "did"_L1) {
        static const QRegularExpression pattern(
            u"^did (dose)?\\*?([0-9.]*) effort (\\d+) pain (\\d+)>(\\d+)(?: later (\\d+))?$"_s);
        const QRegularExpressionMatch match = pattern.match(statement);
        if (!match.hasMatch())
            return false;
        SessionDone session;
        const double factor = match.captured(2).isEmpty() ? 1.0 : match.captured(2).toDouble();
        // The dose as it stands with what was told before.
        const Milli base = match.captured(1).isEmpty() ? 1000 : engine.add(entry).dose.value_or(0);
        session.done = static_cast<Milli>(factor * static_cast<double>(base) + 0.5);
        session.effort = match.captured(3).toInt();
        session.before = match.captured(4).toInt();
        session.peak = std::max(session.before, match.captured(5).toInt());
        if (!match.captured(6).isEmpty())
            session.pain2h = match.captured(6).toInt();
        entry.session = session;
    } else if (what == "limit"_L1) {
        TherapistLimits limits;
        for (int i = 1; i < words.size(); ++i) {
            if (words[i] == "grow"_L1)
                limits.growPercent = number(++i);
            else if (words[i] == "effort"_L1)
                limits.effortCeiling = number(++i);
            else if (words[i] == "most"_L1)
                limits.maxQuota = amount(++i);
            else if (words[i] == "frozen"_L1 || words[i] == "unfrozen"_L1)
                limits.frozen = words[i] == "frozen"_L1;
            else
                return false;
        }
        entry.therapist = limits;
    } else {
        return false;
    }
    return true;
}

QString said(const Answer &answer)
{
    QStringList parts{nameOf(answer.state)};
    if (answer.light)
        parts << nameOf(*answer.light) << u"%1 of %2"_s.arg(minutes(answer.dose), minutes(answer.quota));
    if (answer.session)
        parts << nameOf(*answer.session);
    if (answer.yesterdaySoftFail)
        parts << u"worse-morning"_s;
    if (answer.boomBust == BoomBust::Watch || answer.boomBust == BoomBust::Pattern)
        parts << nameOf(answer.boomBust);
    QStringList rules = answer.rules;
    rules.removeIf([](const QString &rule) {
        return rule.startsWith(u"light.") || rule.startsWith(u"session.") || rule == "morning.soft_fail"_L1;
    });
    if (!rules.isEmpty())
        parts << u"("_s + rules.join(u", ") + u")"_s;
    if (!answer.prompts.isEmpty())
        parts << u"asks "_s + answer.prompts.join(u", ");
    return parts.join(u' ');
}

} // namespace

class PatientsTest : public QObject
{
    Q_OBJECT
private slots:
    void theStoryComesOutAsItIsTold_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(EVENPACE_TEST_DATA "/patients"));
        const QStringList files = folder.entryList({u"*.txt"_s});
        QVERIFY(files.size() >= 6);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void theStoryComesOutAsItIsTold()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString before = QString::fromUtf8(file.readAll());
        file.close();
        QString after;
        Engine engine;
        int days = 0;
        for (const QString &line : before.split(u'\n')) {
            if (line.isEmpty() || line.startsWith(u'#')) {
                after += line + u'\n';
                continue;
            }
            const QStringList columns = line.split(u'|');
            QVERIFY2(columns.size() >= 2, qPrintable(line));
            const int day = columns[0].trimmed().toInt();
            Entry entry;
            entry.day = kDayOne.addDays(day - 1);
            for (const QString &statement : columns[1].trimmed().split(u"; "_s))
                QVERIFY2(tell(statement, engine, entry), qPrintable(line));
            const Answer answer = engine.add(entry);
            // What holds for everybody, every day.
            QVERIFY(!answer.dose || *answer.dose <= answer.quota.value_or(0) || *answer.dose == 0);
            QVERIFY(answer.state != State::Stopped || answer.dose == 0);
            after += u"%1 | %2 | %3\n"_s.arg(columns[0].trimmed(), 2).arg(columns[1].trimmed(), -58).arg(said(answer));
            ++days;
        }
        after.chop(1);
        QVERIFY(days >= 20);
        if (qEnvironmentVariableIsSet("EVENPACE_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(after.toUtf8());
            return;
        }
        const QStringList expected = before.split(u'\n');
        const QStringList found = after.split(u'\n');
        for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i)
            QCOMPARE(found[i], expected[i]);
        QCOMPARE(found.size(), expected.size());
    }
};

QTEST_GUILESS_MAIN(PatientsTest)
#include "tst_patients.moc"
