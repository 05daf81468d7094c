// SPDX-License-Identifier: Apache-2.0
#include "ui/reportcontroller.h"

#include "device/sharedfile.h"
#include "domain/exchange/limits.h"
#include "domain/exchange/reportsource.h"
#include "ui/refusalwords.h"
#include "ui/therapywords.h"
#include "ui/wording.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace evenpace;
using exchange::Refusal;
using exchange::Report;
using exchange::ReportedMeasure;

namespace {

constexpr std::array kSpans{7, 14, 28, 84}; ///< days that can be chosen at once
constexpr int kFirstReport = 28; ///< days of the first one, at most

} // namespace

ReportController::ReportController(const Services &services, Coach &coach, CodeController &code, QObject *parent)
    : CoachClient(services, coach, parent)
    , m_code(code)
{
}

void ReportController::begin(const exchange::Card &therapist)
{
    m_therapist = therapist;
    m_report = {};
    m_since = {};
    m_problem.clear();
    m_savedText.clear();
    const exchange::KeyId id = courier() ? courier()->keyIdOf(therapist.signKey) : exchange::KeyId();
    int read = 0;
    for (const ReportReceipt &receipt : services().therapy.receipts()) {
        if (receipt.therapist == id)
            read = std::max(read, receipt.number);
    }
    for (const SentReport &sent : services().therapy.reports()) {
        if (sent.therapist == id && sent.number <= read && (!m_since.isValid() || sent.last >= m_since))
            m_since = sent.last.addDays(1);
    }
    chooseSpan(0);
}

QStringList ReportController::spans() const
{
    QStringList list{m_since.isValid() ? tr("Since they last read") : tr("Since the start")};
    for (const int days : kSpans)
        list << tr("%n week(s)", "the last so many weeks", days / 7);
    return list;
}

QDate ReportController::earliest() const
{
    return m_report.last.addDays(1 - exchange::kMostReportDays);
}

QString ReportController::firstText() const
{
    return therapywords::dayText(m_report.first, m_locale);
}

QString ReportController::lastText() const
{
    return therapywords::dayText(m_report.last, m_locale);
}

bool ReportController::canBeginEarlier() const
{
    return m_report.first > earliest();
}

bool ReportController::canEndLater() const
{
    return m_report.last < coach().day();
}

void ReportController::chooseSpan(int index)
{
    const QDate today = coach().day();
    m_span = std::clamp(index, 0, static_cast<int>(kSpans.size()));
    if (m_span > 0) {
        setDays(today.addDays(1 - kSpans[static_cast<size_t>(m_span - 1)]), today);
        return;
    }
    const QDate start = coach().firstDay().isValid() ? coach().firstDay() : today;
    const QDate first = m_since.isValid() ? std::min(m_since, today) : std::max(start, today.addDays(1 - kFirstReport));
    setDays(first, today);
}

void ReportController::moveFirst(int days)
{
    m_span = -1;
    setDays(std::min(m_report.first.addDays(days), m_report.last), m_report.last);
}

void ReportController::moveLast(int days)
{
    m_span = -1;
    const QDate last = std::min(m_report.last.addDays(days), coach().day());
    setDays(std::min(m_report.first, last), last);
}

void ReportController::setDays(const QDate &first, const QDate &last)
{
    m_report.last = last;
    m_report.first = std::max(first, earliest());
    m_problem.clear();
    m_savedText.clear();
    fill();
    emit changed();
}

void ReportController::fill()
{
    const exchange::ReportStores stores{services().diary, services().sessions, services().measures, services().settings,
                                        services().therapy};
    m_report = exchange::reportOf(stores, m_therapist.signKey, m_report.first, m_report.last, coach().day());
    m_report.therapist = courier() ? courier()->keyIdOf(m_therapist.signKey) : exchange::KeyId();
    const QString libraryProgram = exchange::libraryId(m_report.programId);

    std::vector<LineListModel::Line> days;
    std::vector<LineListModel::Line> decisions;
    for (const exchange::ReportedDay &day : m_report.days) {
        const QString heading = wording::dayHeading(day.day, coach().day(), m_locale);
        if (const QString told = therapywords::dayLine(day); !told.isEmpty())
            days.push_back({heading, told, {}, false});
        if (const QStringList rules = therapywords::ruleLines(day); !rules.isEmpty())
            decisions.push_back({heading, rules.join(u' '), {}, false});
    }
    m_days.setLines(std::move(days));
    m_decisions.setLines(std::move(decisions));
    std::vector<LineListModel::Line> sessions;
    for (const exchange::ReportedSession &session : m_report.sessions) {
        const QString title = therapywords::sessionTitle(services().library, session, libraryProgram);
        QStringList lines{therapywords::sessionLine(session)};
        lines << therapywords::sessionItems(services().library, session);
        //: %1 is a day, %2 a session
        sessions.push_back({tr("%1, %2").arg(wording::dayHeading(session.day, coach().day(), m_locale), title),
                            lines.join(u'\n'), {}, false});
    }
    m_sessions.setLines(std::move(sessions));
    std::vector<LineListModel::Line> measures;
    for (const ReportedMeasure &measure : m_report.measures) {
        measures.push_back({therapywords::measureTitle(measure), therapywords::measureLine(measure, m_locale),
                            therapywords::dayText(measure.day, m_locale), false});
    }
    m_measures.setLines(std::move(measures));
}

bool ReportController::isEmpty() const
{
    return m_report.days.empty() && m_report.sessions.empty() && m_report.measures.empty();
}

QStringList ReportController::programLines() const
{
    return therapywords::followedLines(m_report, m_locale);
}

QString ReportController::sumText() const
{
    QStringList parts{tr("%n day(s)", nullptr, static_cast<int>(m_report.first.daysTo(m_report.last)) + 1),
                      tr("%n session(s)", nullptr, static_cast<int>(m_report.sessions.size()))};
    if (!m_report.measures.empty())
        parts << tr("%n set(s) of questions", nullptr, static_cast<int>(m_report.measures.size()));
    return parts.join(u", "_s);
}

bool ReportController::make()
{
    exchange::Courier *const door = courier();
    const auto fail = [this](const QString &sentence) {
        m_problem = sentence;
        emit changed();
        return false;
    };
    if (!door)
        return fail(refusalwords::noCourier());
    m_report.number = door->lastSent(m_report.therapist) + 1;
    const exchange::Result<QByteArray> made = door->reportMessage(m_report, m_report.therapist);
    if (const Refusal *const refusal = exchange::refusalIn(made)) {
        return fail(refusal->why == Refusal::Why::TooLarge ? tr("This is more than one report can hold. Choose fewer days.")
                                                           : refusalwords::sentence(*refusal));
    }
    const QByteArray &message = std::get<QByteArray>(made);
    if (const exchange::KeysOutcome outcome = door->noteSent(m_report.therapist, m_report.number);
        outcome != exchange::KeysOutcome::Ok)
        return fail(refusalwords::sentence(outcome));
    SentReport sentReport{0,
                          m_report.number,
                          m_report.therapist,
                          m_report.first,
                          m_report.last,
                          services().wallClock().toUTC(),
                          message};
    if (const StoreOutcome outcome = services().therapy.add(sentReport); !isKept(outcome))
        return fail(wording::sentence(outcome));
    m_code.show({CodeController::What::Report, tr("Report"),
                 tr("Let %1 scan this, or send it as a file. Nobody else can read it.").arg(m_therapist.name),
                 door->codesOf(message), message, u"report-%1.evenpace"_s.arg(m_report.number)});
    m_problem.clear();
    emit changed();
    emit sent();
    return true;
}

QUrl ReportController::suggestedFile(File kind) const
{
    const std::array names{u"evenpace-report.pdf"_s, u"evenpace-days.csv"_s, u"evenpace-sessions.csv"_s,
                           u"evenpace-report.json"_s};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QDir(folder).filePath(names[static_cast<size_t>(kind)]));
}

QByteArray ReportController::bytesOf(File kind) const
{
    exchange::Courier *const door = courier();
    if (!door)
        return {};
    switch (kind) {
    case File::Sheet: {
        const bool isLetter = m_locale.territory() == QLocale::UnitedStates || m_locale.territory() == QLocale::Canada;
        return door->reportSheet(m_report, services().library,
                                 isLetter ? exchange::Paper::Letter : exchange::Paper::A4);
    }
    case File::Days:
        return door->daysCsv(m_report);
    case File::Sessions:
        return door->sessionsCsv(m_report);
    case File::Json:
        return door->toJson(m_report);
    }
    return {};
}

void ReportController::save(File kind, const QUrl &file)
{
    const QByteArray bytes = bytesOf(kind);
    const bool isSaved
        = !bytes.isEmpty() && writeShared(file.isLocalFile() ? file.toLocalFile() : file.toString(), bytes);
    m_problem = isSaved ? QString() : bytes.isEmpty() ? refusalwords::noCourier() : refusalwords::notWritten();
    m_savedText = isSaved ? tr("Saved as %1.").arg(file.fileName()) : QString();
    emit changed();
}
