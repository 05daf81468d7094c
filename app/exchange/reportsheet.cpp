// SPDX-License-Identifier: Apache-2.0
#include "exchange/sheet.h"

#include "exchange/paper.h"
#include "exchange/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr Type kTitle{22, QFont::Bold, 2};
constexpr Type kHeading{14, QFont::Bold, 4};
constexpr Type kBody{12, QFont::Normal, 3};
constexpr Type kSmall{10, QFont::Normal, 0};
constexpr double kChartHeight = 110;
constexpr double kAxis = 30; ///< left of a chart, for its numbers
constexpr int kMostLeftOut = 5;

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? u"1 "_s + one : u"%1 %2"_s.arg(count).arg(many);
}

/** The mean of what was told, in one decimal, or a dash. */
QString mean(const std::vector<int> &values)
{
    if (values.empty())
        return u"–"_s;
    double sum = 0;
    for (const int value : values)
        sum += value;
    return QString::number(sum / static_cast<double>(values.size()), 'f', 1);
}

class OnePage
{
public:
    OnePage(const Report &report, const Library &library, Paper paper)
        : m_report(report)
        , m_library(library)
        , m_flow(paper, u"Report %1"_s.arg(report.number), u"Evenpace report %1"_s.arg(report.number))
        , m_days(static_cast<int>(report.first.daysTo(report.last)) + 1)
    {
        for (const ReportedDay &day : report.days)
            m_told[day.day] = day;
        for (const ReportedSession &session : report.sessions)
            m_done[session.day] += session.easyMilliMinutes;
    }

    QByteArray made()
    {
        m_flow.text(u"Report %1"_s.arg(m_report.number), kTitle);
        m_flow.text(u"%1 to %2, %3"_s.arg(dateWords(m_report.first), dateWords(m_report.last),
                                          counted(m_days, u"day"_s, u"days"_s)),
                    kBody);
        m_flow.rule();
        summary();
        minutes();
        mornings();
        leftOut();
        measures();
        return m_flow.finish();
    }

private:
    void summary()
    {
        const auto stopped = std::count_if(m_report.sessions.begin(), m_report.sessions.end(),
                                           [](const ReportedSession &s) { return s.isStopped; });
        const auto flares
            = std::count_if(m_report.days.begin(), m_report.days.end(), [](const ReportedDay &d) { return d.isFlare; });
        const auto bad = std::count_if(m_report.days.begin(), m_report.days.end(),
                                       [](const ReportedDay &d) { return d.isBadDay; });
        qsizetype past = 0;
        std::vector<int> pain;
        std::vector<int> fatigue;
        for (const ReportedDay &day : m_report.days) {
            past += static_cast<qsizetype>(day.wentOnPast.size());
            if (day.pain)
                pain.push_back(*day.pain);
            if (day.fatigue)
                fatigue.push_back(*day.fatigue);
        }
        qsizetype worse = 0;
        qsizetype eased = 0;
        std::vector<int> effort;
        std::vector<int> before;
        std::vector<int> after;
        for (const ReportedSession &session : m_report.sessions) {
            worse += session.morning == MorningAfter::ClearlyWorse ? 1 : 0;
            eased += session.easeOffs > 0 ? 1 : 0;
            if (session.effort)
                effort.push_back(*session.effort);
            if (session.painBefore && session.painAfter) {
                before.push_back(*session.painBefore);
                after.push_back(*session.painAfter);
            }
        }
        m_flow.text(u"%1 on %2, %3 ended early, %4 made gentler on the way."_s
                        .arg(counted(static_cast<qsizetype>(m_report.sessions.size()), u"session"_s, u"sessions"_s),
                             counted(static_cast<qsizetype>(daysWithSessions()), u"day"_s, u"days"_s))
                        .arg(stopped)
                        .arg(eased),
                    kBody);
        m_flow.text(
            u"%1 with a flare, %2 told as bad. A clearly worse morning after %3. Limits gone past on purpose: %4."_s
                .arg(counted(flares, u"day"_s, u"days"_s))
                .arg(bad)
                .arg(counted(worse, u"session"_s, u"sessions"_s))
                .arg(past),
            kBody);
        m_flow.text(u"Mornings, mean: pain %1, fatigue %2 (%3 told). Effort, mean: %4 (%5 told)."_s.arg(
                        mean(pain), mean(fatigue),
                        counted(static_cast<qsizetype>(pain.size()), u"morning"_s, u"mornings"_s), mean(effort),
                        counted(static_cast<qsizetype>(effort.size()), u"session"_s, u"sessions"_s)),
                    kBody);
        m_flow.text(
            u"Pain before and after a session, mean: %1 and %2 (%3 told)."_s.arg(
                mean(before), mean(after), counted(static_cast<qsizetype>(before.size()), u"session"_s, u"sessions"_s)),
            kBody);
    }

    [[nodiscard]] size_t daysWithSessions() const
    {
        std::map<QDate, bool> days;
        for (const ReportedSession &session : m_report.sessions)
            days[session.day] = true;
        return days.size();
    }

    // Charts: a column a day.

    [[nodiscard]] double dayWidth() const { return (m_flow.width() - kAxis) / m_days; }
    [[nodiscard]] double dayLeft(int day) const { return m_flow.left() + kAxis + day * dayWidth(); }

    void axis(double top, double most, const QString &unit)
    {
        QPainter &painter = m_flow.painter();
        painter.setPen(QPen(Qt::black, 0.75));
        painter.drawLine(QPointF(dayLeft(0), top + kChartHeight), QPointF(dayLeft(m_days), top + kChartHeight));
        painter.setPen(QPen(QColor(190, 190, 190), 0.5));
        for (const double share : {0.5, 1.0})
            painter.drawLine(QPointF(dayLeft(0), top + kChartHeight * (1 - share)),
                             QPointF(dayLeft(m_days), top + kChartHeight * (1 - share)));
        m_flow.box(QLocale::c().toString(most, 'g', 3) + unit, kSmall, {m_flow.left(), top - 6}, kAxis);
        m_flow.box(QLocale::c().toString(most / 2, 'g', 3), kSmall, {m_flow.left(), top + kChartHeight / 2 - 6}, kAxis);
        m_flow.box(u"0"_s, kSmall, {m_flow.left(), top + kChartHeight - 6}, kAxis);
        // As many dates as have room.
        const int step = std::max(1, static_cast<int>(std::ceil(38 / dayWidth())));
        for (int day = 0; day < m_days && (day == 0 || dayLeft(day) + 34 < dayLeft(m_days)); day += step)
            m_flow.box(QLocale(QLocale::English).toString(m_report.first.addDays(day), u"d MMM"_s), kSmall,
                       {dayLeft(day), top + kChartHeight + 2}, 44);
    }

    void minutes()
    {
        m_flow.space(6);
        m_flow.text(u"Easy minutes: done (bars) against the day's size (lines)"_s, kHeading);
        m_flow.space(6);
        const double top = m_flow.y();
        double most = 10;
        for (const auto &[day, milli] : m_done)
            most = std::max(most, static_cast<double>(milli) / 1000);
        for (const auto &[day, told] : m_told)
            most = std::max(most, static_cast<double>(told.dose.value_or(0)) / 1000);
        most = std::ceil(most / 10) * 10;
        axis(top, most, {});
        QPainter &painter = m_flow.painter();
        for (int day = 0; day < m_days; ++day) {
            const QDate date = m_report.first.addDays(day);
            const auto height
                = [&](pacing::Milli milli) { return static_cast<double>(milli) / 1000 / most * kChartHeight; };
            const pacing::Milli done = m_done.count(date) ? m_done.at(date) : 0;
            const auto told = m_told.find(date);
            const std::optional<pacing::Milli> dose = told == m_told.end() ? std::nullopt : told->second.dose;
            const bool isOver = dose && done > *dose;
            painter.setPen(QPen(Qt::black, 0.5));
            painter.setBrush(isOver ? Qt::black : QColor(185, 185, 185));
            if (done > 0)
                painter.drawRect(QRectF(dayLeft(day) + dayWidth() * 0.15, top + kChartHeight - height(done),
                                        dayWidth() * 0.7, height(done)));
            if (dose) {
                painter.setPen(QPen(isOver ? QColor(150, 150, 150) : QColor(Qt::black), 1.5));
                painter.drawLine(QPointF(dayLeft(day), top + kChartHeight - height(*dose)),
                                 QPointF(dayLeft(day + 1), top + kChartHeight - height(*dose)));
            }
        }
        m_flow.space(kChartHeight + 18);
        m_flow.text(u"Black: more than the day's size."_s, kSmall);
    }

    void mornings()
    {
        m_flow.space(8);
        m_flow.text(u"Mornings, 0 to 10: pain (full line) and fatigue (dashes); F: a day with a flare"_s, kHeading);
        m_flow.space(6);
        const double top = m_flow.y();
        axis(top, 10, {});
        line(top, Qt::SolidLine, [](const ReportedDay &day) { return day.pain; });
        line(top, Qt::DashLine, [](const ReportedDay &day) { return day.fatigue; });
        for (const auto &[date, day] : m_told) {
            if (day.isFlare)
                m_flow.box(u"F"_s, kSmall,
                           {dayLeft(static_cast<int>(m_report.first.daysTo(date))) + dayWidth() / 2 - 3,
                            top + kChartHeight - 14},
                           20);
        }
        m_flow.space(kChartHeight + 20);
    }

    void line(double top, Qt::PenStyle style, const std::function<std::optional<int>(const ReportedDay &)> &valueOf)
    {
        QPainter &painter = m_flow.painter();
        painter.setPen(QPen(Qt::black, 1.5, style));
        painter.setBrush(Qt::black);
        std::optional<QPointF> last;
        QDate lastDate;
        for (const auto &[date, day] : m_told) {
            const std::optional<int> value = valueOf(day);
            if (!value)
                continue;
            const QPointF point(dayLeft(static_cast<int>(m_report.first.daysTo(date))) + dayWidth() / 2,
                                top + kChartHeight * (1 - *value / 10.0));
            // Days of which nothing was told are a gap, not a straight line.
            if (last && lastDate.addDays(1) == date)
                painter.drawLine(*last, point);
            else
                painter.drawEllipse(point, 1, 1);
            last = point;
            lastDate = date;
        }
    }

    void leftOut()
    {
        std::map<std::pair<QString, Reason>, int> counts;
        for (const ReportedSession &session : m_report.sessions) {
            for (const ReportedItem &item : session.items) {
                if (item.outcome == ItemOutcome::Skipped || item.reason != Reason::None)
                    ++counts[{item.itemId, item.reason}];
            }
        }
        m_flow.space(6);
        m_flow.text(u"Left out or cut short"_s, kHeading);
        std::vector<std::pair<std::pair<QString, Reason>, int>> sorted(counts.begin(), counts.end());
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto &a, const auto &b) { return a.second > b.second; });
        if (sorted.empty())
            m_flow.text(u"Nothing."_s, kBody);
        for (size_t i = 0; i < sorted.size() && i < kMostLeftOut; ++i) {
            const auto &[what, count] = sorted[i];
            const QString name = m_library.name(what.first);
            m_flow.text(u"%1 × %2: %3"_s.arg(count).arg(name.isEmpty() ? what.first : name, reasonWords(what.second)),
                        kBody);
        }
        if (sorted.size() > kMostLeftOut)
            m_flow.text(u"and %1 more kinds"_s.arg(sorted.size() - kMostLeftOut), kBody);
    }

    void measures()
    {
        if (m_report.measures.empty())
            return;
        m_flow.space(6);
        m_flow.text(u"Questionnaires"_s, kHeading);
        QStringList words;
        for (const ReportedMeasure &measure : m_report.measures)
            words << u"%1 %2: %3"_s.arg(dateWords(measure.day), measure.id.toUpper())
                         .arg(measure.tenths / 10.0, 0, 'f', 1);
        m_flow.text(words.join(u"; "_s), kBody);
    }

    const Report &m_report;
    const Library &m_library;
    PaperFlow m_flow;
    int m_days;
    std::map<QDate, ReportedDay> m_told;
    std::map<QDate, pacing::Milli> m_done;
};

} // namespace

QByteArray reportSheet(const Report &report, const Library &library, Paper paper)
{
    return OnePage(report, library, paper).made();
}

} // namespace evenpace::exchange
