// SPDX-License-Identifier: Apache-2.0
#include "ui/readingwords.h"

#include "ui/measurewords.h"
#include "ui/playerwords.h"
#include "ui/rulewords.h"
#include "ui/therapywords.h"
#include "ui/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace evenpace::readingwords {

using namespace exchange;

namespace {

constexpr size_t kMostSessions = 6;
/** An effort up to this alone is no news. */
constexpr int kPlainEffort = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)
};

QString tenths(int value, const QLocale &locale)
{
    return locale.toString(value / 10.0, 'g', 3);
}

QString sentence(const QStringList &parts)
{
    if (parts.isEmpty())
        return {};
    QString text = parts.join(u", "_s);
    text[0] = text[0].toUpper();
    return text + u'.';
}

/** "Thu 11 June". */
QString shortDay(const QDate &day, const QDate &today, const QLocale &locale)
{
    //: %1 is the short name of a weekday, %2 a date: "Thu 11 June"
    return Words::tr("%1 %2").arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), date(day, today, locale));
}

QString fitWord(Fit fit)
{
    switch (fit) {
    case Fit::Under:
        return Words::tr("under the range");
    case Fit::InRange:
        return Words::tr("in range");
    case Fit::Over:
        return Words::tr("over");
    case Fit::Unknown:
        break;
    }
    return {};
}

QString doneWord(const ReadDay &day)
{
    switch (day.kind) {
    case ReadDay::Kind::Untold:
        return Words::tr("no report");
    case ReadDay::Kind::Rest:
        return Words::tr("planned rest");
    case ReadDay::Kind::BadDay:
        return day.isFlare ? Words::tr("flare, small on purpose") : Words::tr("bad day, small on purpose");
    case ReadDay::Kind::Planned:
        break;
    }
    if (day.planned == 0)
        return Words::tr("done without a plan");
    if (day.permille >= 1000)
        return Words::tr("done");
    return day.permille == 0 ? Words::tr("left out") : Words::tr("done in part");
}

QString pastWord(WentOn::Past past)
{
    switch (past) {
    case WentOn::Past::Minutes:
        return Words::tr("Went on past the minutes of the day");
    case WentOn::Past::Sessions:
        return Words::tr("Went on past the sessions of the day");
    case WentOn::Past::Rest:
        return Words::tr("Started before the rest was over");
    }
    return {};
}

QString daysText(const std::vector<ReadDay> &days, const std::function<bool(const ReadDay &)> &fits)
{
    return QString::number(std::count_if(days.begin(), days.end(), fits));
}

Mean meanOf(const std::vector<ReadDay> &days, size_t first, size_t last, std::optional<int> ReadDay::*rating)
{
    Mean mean;
    for (size_t i = first; i < last; ++i)
        mean.add(days[i].*rating);
    return mean;
}

/** "Pain 6.3, in the 7 days before 4.9." */
QString trend(const QString &text, const std::vector<ReadDay> &days, int span, std::optional<int> ReadDay::*rating,
              const QLocale &locale)
{
    const size_t now = days.size() - std::min(days.size(), static_cast<size_t>(span));
    const size_t before = now - std::min(now, static_cast<size_t>(span));
    const QString shown = mean(meanOf(days, now, days.size(), rating), locale);
    const QString earlier = mean(meanOf(days, before, now, rating), locale);
    const QString none = Words::tr("not rated");
    return text.arg(shown.isEmpty() ? none : shown, earlier.isEmpty() ? none : earlier);
}

QString reasons(const ReadItem &item)
{
    QStringList parts;
    for (const auto &[reason, count] : item.dropped) {
        const QString word = reason == Reason::None ? Words::tr("no reason told") : QLocale().toLower(wording::reasonText(reason));
        //: how often something was left out, and why: "2 × too tired"
        parts << Words::tr("%1 × %2").arg(QString::number(count), word);
    }
    return parts.join(u", "_s);
}

/** Whatever was told of a session besides what was done. */
QStringList partsOf(const ReportedSession &session, const QLocale &locale)
{
    QStringList parts;
    if (session.effort)
        parts << Words::tr("effort %1").arg(locale.toString(*session.effort));
    const auto eased = std::find_if(session.items.begin(), session.items.end(),
                                    [](const ReportedItem &item) { return item.ease != Ease::None; });
    if (eased != session.items.end())
        parts << Words::tr("eased off at step %1").arg(eased - session.items.begin() + 1);
    else if (session.easeOffs > 0)
        parts << Words::tr("eased off");
    for (const QString &note : session.notes)
        parts << u"“%1”"_s.arg(wording::noteText(note));
    if (session.isStopped) {
        const QString reason = wording::reasonText(session.stopReason);
        parts << (reason.isEmpty() ? Words::tr("stopped early") : Words::tr("stopped early: %1").arg(reason));
    }
    if (session.morning == MorningAfter::ClearlyWorse)
        parts << Words::tr("clearly worse the next morning");
    else if (session.morning == MorningAfter::ABitWorse)
        parts << Words::tr("a bit worse the next morning");
    return parts;
}

QString changeWord(ChangeKind change)
{
    switch (change) {
    case ChangeKind::Easier:
        return Words::tr("easier by more than the change that matters");
    case ChangeKind::Same:
        return Words::tr("no change that matters");
    case ChangeKind::Harder:
        return Words::tr("harder by more than the change that matters");
    }
    return {};
}

} // namespace

QString date(const QDate &day, const QDate &today, const QLocale &locale)
{
    return locale.toString(day, day.year() == today.year() ? Words::tr("d MMMM") : Words::tr("d MMMM yyyy"));
}

QString mean(const Mean &mean, const QLocale &locale)
{
    if (!mean.tenths())
        return {};
    const QString shown = tenths(*mean.tenths(), locale);
    //: a mean and, where they are few, the number of answers behind it
    return mean.isFew() ? Words::tr("%1 (%2)").arg(shown, locale.toString(mean.count)) : shown;
}

QString doneSummary(const std::vector<ReadDay> &days)
{
    const auto isPlanned = [](const ReadDay &day) { return day.kind == ReadDay::Kind::Planned && day.planned > 0; };
    const auto count = [&](const auto &fits) { return daysText(days, fits); };
    QString text = Words::tr("Days with a plan: %1. Done on %2, in part on %3, left out on %4.")
                       .arg(count(isPlanned), count([&](const ReadDay &d) { return isPlanned(d) && d.permille >= 1000; }),
                            count([&](const ReadDay &d) { return isPlanned(d) && d.permille > 0 && d.permille < 1000; }),
                            count([&](const ReadDay &d) { return isPlanned(d) && d.permille == 0; }));
    return text + u' '
        + Words::tr("Eased off on %1, bad days %2, over the range on %3.")
              .arg(count([](const ReadDay &d) { return d.isEasedOff; }),
                   count([](const ReadDay &d) { return d.kind == ReadDay::Kind::BadDay; }),
                   count([](const ReadDay &d) { return d.fit == Fit::Over; }));
}

QString effortSummary(const std::vector<ReadDay> &days)
{
    const auto fit = [&](Fit wanted) { return daysText(days, [&](const ReadDay &day) { return day.fit == wanted; }); };
    return Words::tr("Over on %1, in range on %2, under on %3 of %4 days.")
        .arg(fit(Fit::Over), fit(Fit::InRange), fit(Fit::Under), QString::number(days.size()));
}

QString ratingsSummary(const std::vector<ReadDay> &days, int span, const QLocale &locale)
{
    return trend(Words::tr("Pain %1, before that %2."), days, span, &ReadDay::pain, locale) + u' '
        + trend(Words::tr("Fatigue %1, before that %2."), days, span, &ReadDay::fatigue, locale) + u' '
        + Words::tr("Means of %1 days.").arg(span);
}

Lines doneLines(const std::vector<ReadDay> &days, const QDate &today, const QLocale &locale)
{
    Lines lines;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        QStringList parts{doneWord(*day)};
        if (day->isEasedOff)
            parts << Words::tr("eased off");
        if (day->fit == Fit::Over)
            parts << Words::tr("over the range");
        lines.push_back({shortDay(day->day, today, locale), sentence(parts), {}});
    }
    return lines;
}

Lines effortLines(const std::vector<ReadDay> &days, const QDate &today, const QLocale &locale)
{
    Lines lines;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        const QString done = locale.toString(rulewords::wholeMinutes(day->done));
        QString text = day->kind == ReadDay::Kind::Untold ? Words::tr("No report.")
            : day->limit ? Words::tr("%1 of %2 easy minutes.").arg(done, locale.toString(rulewords::wholeMinutes(*day->limit)))
                         : Words::tr("%1 easy minutes, no envelope.").arg(done);
        if (const QString word = fitWord(day->fit); !word.isEmpty())
            text += u' ' + sentence({word});
        lines.push_back({shortDay(day->day, today, locale), text, {}});
    }
    return lines;
}

Lines ratingsLines(const std::vector<ReadDay> &days, const QDate &today, const QLocale &locale)
{
    const auto rating = [&](const std::optional<int> &value) {
        return value ? locale.toString(*value) : Words::tr("not rated");
    };
    Lines lines;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        lines.push_back({shortDay(day->day, today, locale),
                         Words::tr("Pain %1, fatigue %2.").arg(rating(day->pain), rating(day->fatigue)), {}});
    }
    return lines;
}

Lines sessionLines(const Told &told, const QDate &today, const QLocale &locale)
{
    Lines lines;
    for (auto day = told.days.rbegin(); day != told.days.rend() && lines.size() < kMostSessions; ++day) {
        for (auto session = day->second.sessions.rbegin(); session != day->second.sessions.rend(); ++session) {
            const QStringList parts = partsOf(*session, locale);
            const bool isPlain = parts.size() == 1 && session->effort && *session->effort <= kPlainEffort;
            if (!parts.isEmpty() && !isPlain && lines.size() < kMostSessions)
                lines.push_back({shortDay(day->first, today, locale), parts.join(u" · "_s), {}});
        }
    }
    return lines;
}

Lines measureLines(const std::vector<ReadMeasure> &measures, const QDate &today, const QLocale &locale)
{
    Lines lines;
    for (const ReadMeasure &measure : measures) {
        const std::optional<Measure> known = measureNamed(measure.id);
        const ReportedMeasure &last = measure.times.back();
        LineListModel::Line line;
        line.text = known ? measurewords::knownAs(*known) : measure.id;
        line.amount = tenths(last.tenths, locale);
        QStringList parts;
        for (const ReportedMeasure &time : measure.times)
            parts << Words::tr("%1 on %2").arg(tenths(time.tenths, locale), date(time.day, today, locale));
        line.detail = sentence(parts);
        if (measure.change)
            line.detail += u' ' + sentence({changeWord(*measure.change)});
        if (known && !measurewords::direction(*known).isEmpty())
            line.detail += u' ' + measurewords::direction(*known);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ReadItemListModel::Row> itemRows(const std::vector<ReadItem> &items, const Library &library,
                                             const QLocale &locale)
{
    std::vector<ReadItemListModel::Row> rows;
    for (const ReadItem &item : items) {
        ReadItemListModel::Row row;
        row.name = playerwords::itemName(library, item.id);
        row.done = Words::tr("%1 of %2").arg(locale.toString(item.done), locale.toString(item.planned));
        row.dropped = reasons(item);
        row.before = mean(item.painBefore, locale);
        row.after = mean(item.painAfter, locale);
        row.next = mean(item.painNext, locale);
        const QString then = mean(item.fatigueNext, locale);
        const QString first = mean(item.fatigueBefore, locale);
        if (!first.isEmpty() && !then.isEmpty())
            row.fatigue = Words::tr("%1, then %2").arg(first, then);
        const auto orNone = [](const QString &text) { return text.isEmpty() ? Words::tr("not rated") : text; };
        row.spoken = Words::tr("%1. Done %2.").arg(row.name, row.done);
        if (!row.dropped.isEmpty())
            row.spoken += u' ' + Words::tr("Left out: %1.").arg(row.dropped);
        row.spoken += u' '
            + Words::tr("Mean pain before %1, after %2, next morning %3.")
                  .arg(orNone(row.before), orNone(row.after), orNone(row.next));
        if (!row.fatigue.isEmpty())
            row.spoken += u' ' + Words::tr("Mean fatigue that morning %1, the next %2.").arg(first, then);
        rows.push_back(std::move(row));
    }
    return rows;
}

Lines decisionLines(const Reading &reading, const QDate &today, const QLocale &locale)
{
    Lines lines;
    for (const ReadOverride &override : reading.overrides)
        lines.push_back({pastWord(override.past), date(override.day, today, locale), {}});
    for (const ReadRule &rule : reading.rules) {
        const QString last = date(rule.last, today, locale);
        lines.push_back({rulewords::rule(rule.id),
                         rule.days == 1 ? last : Words::tr("On %n day(s), last on %1.", nullptr, rule.days).arg(last), {}});
    }
    return lines;
}

QStringList versionNames()
{
    return {Words::tr("Days told"),  Words::tr("Sessions done"), Words::tr("Days over"),
            Words::tr("Flare days"), Words::tr("Mean pain"),     Words::tr("Mean fatigue")};
}

std::vector<VersionListModel::Row> versionRows(const std::vector<ReadVersion> &versions,
                                               const std::vector<GivenVersion> &given, const Library &library,
                                               const QDate &today, const QLocale &locale)
{
    std::vector<VersionListModel::Row> rows;
    if (versions.size() < 2)
        return rows;
    const QStringList names = versionNames();
    const auto orNone = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    for (size_t i = 0; i < versions.size(); ++i) {
        const ReadVersion &version = versions[i];
        VersionListModel::Row row;
        row.title = Words::tr("Version %1").arg(locale.toString(version.version));
        row.from = Words::tr("from %1").arg(date(version.from, today, locale));
        QString done = locale.toString(version.planned * version.donePermille / 1000.0, 'g', 3);
        done = version.planned > 0 ? Words::tr("%1 of %2").arg(done, locale.toString(version.planned)) : QString();
        row.values << locale.toString(version.days) << orNone(done);
        if (version.days > 0)
            row.values << locale.toString(version.overDays) << locale.toString(version.flareDays);
        else
            row.values << orNone({}) << orNone({});
        row.values << orNone(mean(version.pain, locale)) << orNone(mean(version.fatigue, locale));
        if (i > 0)
            row.changes = therapywords::changeLines(library, changesBetween(given[i - 1].program, given[i].program));
        QStringList spoken{Words::tr("%1, %2").arg(row.title, row.from)};
        for (qsizetype place = 0; place < names.size(); ++place)
            spoken << Words::tr("%1: %2").arg(names[place], row.values[place]);
        row.spoken = spoken.join(u". "_s) + u'.';
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace evenpace::readingwords
