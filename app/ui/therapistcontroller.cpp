// SPDX-License-Identifier: Apache-2.0
#include "ui/therapistcontroller.h"

#include "ui/refusalwords.h"
#include "ui/therapywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;
using exchange::Card;
using exchange::KeysOutcome;
using exchange::Refusal;
using exchange::Trust;

TherapistController::TherapistController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
    , m_scan(services.camera, services.courier)
    , m_given(services, coach)
    , m_report(services, coach, m_code)
{
    connect(&m_scan, &ScanController::found, this, &TherapistController::take);
    for (CoachClient *const part : std::initializer_list<CoachClient *>{&m_given, &m_report}) {
        connect(part, &CoachClient::told, this, &CoachClient::told);
        connect(part, &CoachClient::notKept, this, &CoachClient::notKept);
    }
    connect(&m_given, &GivenProgramController::used, this, &TherapistController::open);
    connect(&m_report, &ReportController::sent, this, &TherapistController::open);
}

TherapistController::~TherapistController() = default;

void TherapistController::refresh()
{
    if (m_isOpen)
        emit changed();
}

void TherapistController::open()
{
    m_isOpen = true;
    m_problem.clear();
    m_own.reset();
    m_therapists.clear();
    if (exchange::Courier *const door = courier()) {
        const exchange::Courier::Own own = door->own(exchange::Role::Patient);
        m_own = own.card;
        if (own.outcome != KeysOutcome::Ok && own.outcome != KeysOutcome::Missing)
            m_problem = refusalwords::sentence(own.outcome);
        for (Card &card : door->known()) {
            if (card.role == exchange::Role::Therapist)
                m_therapists.push_back(std::move(card));
        }
    } else {
        m_problem = refusalwords::noCourier();
    }
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_therapists.size()) - 1));
    m_programs = newestOf(services().therapy.programs());
    m_reports = services().therapy.reports();
    m_receipts = services().therapy.receipts();
    emit changed();
}

const Card *TherapistController::therapist() const
{
    return m_therapists.empty() ? nullptr : &m_therapists[static_cast<size_t>(m_current)];
}

exchange::KeyId TherapistController::keyId() const
{
    return therapist() && courier() ? courier()->keyIdOf(therapist()->signKey) : exchange::KeyId();
}

QString TherapistController::fingerprint(const QByteArray &signKey) const
{
    return courier() ? courier()->fingerprint(signKey) : QString();
}

QString TherapistController::ownNumber() const
{
    return m_own ? fingerprint(m_own->signKey) : QString();
}

QStringList TherapistController::names() const
{
    QStringList list;
    for (const Card &card : m_therapists)
        list << card.name;
    return list;
}

QString TherapistController::name() const
{
    return therapist() ? therapist()->name : QString();
}

QString TherapistController::clinic() const
{
    return therapist() ? therapist()->clinic : QString();
}

QString TherapistController::number() const
{
    return therapist() ? fingerprint(therapist()->signKey) : QString();
}

namespace {

/** The latest that this key signed, or else the latest there is. */
const TakenProgram *programOf(const std::vector<TakenProgram> &programs, const Card *therapist)
{
    const TakenProgram *latest = nullptr;
    for (const TakenProgram &taken : programs) {
        const bool isTheirs = !therapist || taken.signKey == therapist->signKey;
        if (isTheirs && (!latest || taken.takenAt >= latest->takenAt))
            latest = &taken;
    }
    return latest;
}

} // namespace

QString TherapistController::programTitle() const
{
    const TakenProgram *const taken = programOf(m_programs, therapist());
    return taken ? taken->program.name : QString();
}

QString TherapistController::programText() const
{
    const TakenProgram *const taken = programOf(m_programs, therapist());
    if (!taken)
        return {};
    const QString since = therapywords::dayText(dayOf(taken->takenAt.toLocalTime()), m_locale);
    const QString version = m_locale.toString(taken->program.version);
    return canStartProgram() ? tr("Version %1, taken on %2, not followed now").arg(version, since)
                             : tr("Version %1, taken on %2").arg(version, since);
}

bool TherapistController::canStartProgram() const
{
    const TakenProgram *const taken = programOf(m_programs, therapist());
    const Enrollment *const there = taken ? coach().enrollment(exchange::libraryId(taken->program)) : nullptr;
    return taken && (!there || there->isPausedOn(coach().day()));
}

QString TherapistController::readText() const
{
    const exchange::KeyId id = keyId();
    QDate until;
    for (const SentReport &report : m_reports) {
        const bool isRead = std::any_of(m_receipts.begin(), m_receipts.end(), [&](const ReportReceipt &receipt) {
            return receipt.therapist == id && receipt.number >= report.number;
        });
        if (report.therapist == id && isRead && (!until.isValid() || report.last > until))
            until = report.last;
    }
    return until.isValid() ? tr("Your therapist has read it up to %1.").arg(therapywords::dayText(until, m_locale))
                           : QString();
}

QString TherapistController::sentText() const
{
    const exchange::KeyId id = keyId();
    const auto last = std::find_if(m_reports.rbegin(), m_reports.rend(),
                                   [&](const SentReport &report) { return report.therapist == id; });
    if (last == m_reports.rend())
        return tr("No report was sent yet");
    return tr("Last report: %1").arg(therapywords::daysText(last->first, last->last, m_locale));
}

QString TherapistController::metNumber() const
{
    return m_met ? fingerprint(m_met->card.signKey) : QString();
}

bool TherapistController::isMetChanged() const
{
    return m_met && m_met->trust == Trust::Changed;
}

void TherapistController::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_therapists.size()))
        return;
    m_current = index;
    emit changed();
}

bool TherapistController::begin(const QString &name)
{
    if (hasOwnCode())
        return true;
    exchange::Courier *const door = courier();
    const KeysOutcome made = door ? door->makeKeys(exchange::Role::Patient, name.simplified(), {}) : KeysOutcome::Missing;
    open();
    if (door && made != KeysOutcome::Ok) {
        m_problem = refusalwords::sentence(made);
        emit changed();
    }
    return hasOwnCode();
}

void TherapistController::showOwnCode()
{
    exchange::Courier *const door = courier();
    if (!door || !hasOwnCode())
        return;
    const QByteArray message = door->cardMessage(exchange::Role::Patient);
    m_code.show({CodeController::What::Card, tr("Your code"),
                 tr("Let your therapist scan this. It says only what they call you here, and which number is yours."),
                 door->codesOf(message), message, u"my-code.evenpace"_s});
}

void TherapistController::askForCode()
{
    m_scan.ask(tr("Their code"), tr("Your therapist shows a code on their screen. Hold yours so that it lies in the frame."));
}

void TherapistController::askForMessage()
{
    m_scan.ask(tr("From your therapist"),
               tr("A program or a receipt. Nothing changes before you have seen what it is."));
}

void TherapistController::take(const QByteArray &message)
{
    exchange::Courier *const door = courier();
    const exchange::HeldPrograms held = heldOf(services().therapy.programs());
    exchange::Result<exchange::Received> opened = door->open(message, held, coach().day(), services().library);
    if (const Refusal *const refusal = exchange::refusalIn(opened)) {
        m_scan.refuse(refusalwords::sentence(*refusal));
        return;
    }
    exchange::Received &what = std::get<exchange::Received>(opened);
    if (const auto *card = std::get_if<exchange::ReceivedCard>(&what)) {
        takeCard(*card);
    } else if (auto *program = std::get_if<exchange::ReceivedProgram>(&what)) {
        m_given.offer(std::move(*program));
        m_scan.finish();
        emit programOffered();
    } else if (const auto *receipt = std::get_if<exchange::ReceivedAcknowledgement>(&what)) {
        takeReceipt(*receipt);
    } else {
        m_scan.refuse(tr("This is a report. Only a therapist can open it."));
    }
}

void TherapistController::takeCard(const exchange::ReceivedCard &card)
{
    if (card.card.role != exchange::Role::Therapist) {
        m_scan.refuse(tr("This is not a therapist's code."));
        return;
    }
    if (card.trust == Trust::Known) {
        m_scan.refuse(tr("You have met %1 already.").arg(card.card.name));
        return;
    }
    m_met = card;
    m_scan.finish();
    emit metChanged();
    emit compareWanted();
}

void TherapistController::takeReceipt(const exchange::ReceivedAcknowledgement &receipt)
{
    const ReportReceipt kept{courier()->keyIdOf(receipt.signer.key), receipt.acknowledgement.reportNumber,
                             services().wallClock().toUTC()};
    const StoreOutcome outcome = services().therapy.add(kept);
    if (!isKept(outcome)) {
        m_scan.refuse(refusalwords::sentence(KeysOutcome::NotWritten));
        return;
    }
    m_scan.finish();
    open();
    const QString read = readText();
    emit received(read.isEmpty() ? tr("Your therapist has read your report.") : read);
}

void TherapistController::acceptMet()
{
    exchange::Courier *const door = courier();
    if (!m_met || !door)
        return;
    const KeysOutcome outcome = isMetChanged() ? door->replace(m_met->message) : door->take(m_met->message);
    const QByteArray signKey = m_met->card.signKey;
    if (outcome == KeysOutcome::Ok)
        m_met.reset();
    open();
    if (outcome != KeysOutcome::Ok) {
        m_problem = refusalwords::sentence(outcome);
        emit changed();
        return;
    }
    const auto there = std::find_if(m_therapists.begin(), m_therapists.end(),
                                    [&](const Card &card) { return card.signKey == signKey; });
    choose(static_cast<int>(there - m_therapists.begin()));
    emit metChanged();
    emit paired();
}

void TherapistController::refuseMet()
{
    m_met.reset();
    emit metChanged();
}

void TherapistController::showProgram()
{
    if (const TakenProgram *const taken = programOf(m_programs, therapist()))
        m_given.show(*taken);
}

void TherapistController::startProgram()
{
    const TakenProgram *const taken = programOf(m_programs, therapist());
    if (!taken)
        return;
    coach().readGiven();
    keep(coach().startProgram(exchange::libraryId(taken->program)));
}

void TherapistController::unpair()
{
    const Card *const gone = therapist();
    exchange::Courier *const door = courier();
    if (!gone || !door)
        return;
    const QByteArray signKey = gone->signKey;
    if (door->forget(keyId()) != KeysOutcome::Ok) {
        m_problem = refusalwords::sentence(KeysOutcome::NotWritten);
        emit changed();
        return;
    }
    for (const TakenProgram &taken : m_programs) {
        const QString id = exchange::libraryId(taken.program);
        if (taken.signKey == signKey && coach().enrollment(id))
            keep(coach().stopProgram(id));
    }
    // What waited for it goes on.
    const std::vector<Enrollment> &all = coach().enrollments();
    if (std::none_of(all.begin(), all.end(), [this](const Enrollment &one) { return one.isFollowedOn(coach().day()); })) {
        const auto waiting = std::find_if(all.rbegin(), all.rend(), [this](const Enrollment &one) {
            return one.isPausedOn(coach().day()) && !one.isStoppedOn(coach().day());
        });
        if (waiting != all.rend())
            keep(coach().goOnWithProgram(QString(waiting->programId)));
    }
    m_current = 0;
    open();
}

void TherapistController::beginReport()
{
    if (const Card *const card = therapist())
        m_report.begin(*card);
}
