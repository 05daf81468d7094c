// SPDX-License-Identifier: Apache-2.0
#include "ui/cliniclockcontroller.h"

#include "domain/exchange/courier.h"
#include "domain/exchange/draftrepository.h"
#include "ui/refusalwords.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;
using namespace evenpace;

namespace {

constexpr std::chrono::minutes kMostAway{5};
/** After the second wrong PIN. It never gets longer than the last one, and nothing is deleted. */
constexpr std::array<std::chrono::seconds, 5> kWaits{10s, 30s, 60s, 300s, 900s};
constexpr int kFreeTries = 2;

} // namespace

ClinicLockController::ClinicLockController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

std::chrono::seconds ClinicLockController::waitAfter(int wrongTries)
{
    if (wrongTries <= kFreeTries)
        return 0s;
    return kWaits[std::min(static_cast<size_t>(wrongTries - kFreeTries - 1), kWaits.size() - 1)];
}

std::chrono::seconds ClinicLockController::waitLeft() const
{
    const std::chrono::seconds wait = waitAfter(m_lock.wrongTries);
    if (wait == 0s || !m_lock.wrongAt.isValid())
        return 0s;
    const std::chrono::seconds gone{m_lock.wrongAt.secsTo(m_services.wallClock())};
    // A clock that was set back makes nobody wait longer than once more.
    return std::clamp(wait - gone, 0s, wait);
}

void ClinicLockController::open()
{
    m_lock = m_services.clinic.lock();
    m_isLocked = isSet();
    m_isAway = false;
    m_problem.clear();
    if (m_isLocked && isWaiting())
        look();
    emit changed();
}

void ClinicLockController::leave()
{
    if (std::exchange(m_isAway, true))
        return;
    m_leftAt = m_services.bootClock.now();
}

void ClinicLockController::comeBack()
{
    if (std::exchange(m_isAway, false) && isSet() && m_services.bootClock.now() - m_leftAt >= kMostAway) {
        m_isLocked = true;
        emit changed();
    }
}

void ClinicLockController::say(const QString &problem)
{
    m_problem = problem;
    emit changed();
}

void ClinicLockController::look()
{
    const auto left = static_cast<int>(waitLeft().count());
    if (left == 0)
        say({});
    else if (left <= 90)
        say(tr("Wait %n second(s), then try again.", nullptr, left));
    else
        say(tr("Wait %n minute(s), then try again.", nullptr, (left + 59) / 60));
}

bool ClinicLockController::keep(const ClinicLock &lock)
{
    const StoreOutcome outcome = m_services.clinic.save(lock);
    if (outcome != StoreOutcome::Ok) {
        emit notKept(outcome);
        return false;
    }
    m_lock = lock;
    return true;
}

bool ClinicLockController::isRight(const QString &pin)
{
    if (isWaiting()) {
        look();
        return false;
    }
    exchange::Courier *courier = m_services.courier();
    if (!courier) {
        say(tr("This device cannot open the lock. A part of the app is missing."));
        return false;
    }
    const bool isOpen = courier->opensLock(m_lock.hash, pin);
    ClinicLock lock = m_lock;
    lock.wrongTries = isOpen ? 0 : lock.wrongTries + 1;
    lock.wrongAt = isOpen ? QDateTime() : m_services.wallClock().toUTC();
    if (lock != m_lock && !keep(lock))
        m_lock = lock;
    if (!isOpen && isWaiting())
        look();
    else
        say(isOpen ? QString() : tr("That is not the PIN."));
    return isOpen;
}

bool ClinicLockController::unlock(const QString &pin)
{
    if (!m_isLocked)
        return true;
    if (!isRight(pin))
        return false;
    m_isLocked = false;
    emit changed();
    return true;
}

bool ClinicLockController::set(const QString &pin)
{
    const bool isOfDigits = std::all_of(pin.begin(), pin.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (!isOfDigits || pin.size() < kLeastDigits || pin.size() > kMostDigits) {
        say(tr("A PIN has %1 to %2 digits.").arg(kLeastDigits).arg(kMostDigits));
        return false;
    }
    exchange::Courier *courier = m_services.courier();
    const QString hash = courier ? courier->lockHash(pin) : QString();
    if (hash.isEmpty()) {
        say(tr("The lock cannot be set on this device now."));
        return false;
    }
    const bool isKept = keep({hash, 0, {}, true});
    say({});
    return isKept;
}

bool ClinicLockController::remove(const QString &pin)
{
    if (!isRight(pin))
        return false;
    const bool isKept = keep({{}, 0, {}, true});
    say({});
    return isKept;
}

void ClinicLockController::declineOffer()
{
    ClinicLock lock = m_lock;
    lock.isOffered = true;
    keep(lock);
    emit changed();
}

void ClinicLockController::deleteEverything()
{
    exchange::Courier *courier = m_services.courier();
    if (!courier) {
        say(tr("This device cannot open the lock. A part of the app is missing."));
        return;
    }
    // The lock goes last: until all is gone, it stands, and this can be done once more.
    for (const exchange::Card &card : courier->known()) {
        if (card.role != exchange::Role::Patient)
            continue;
        if (const exchange::KeysOutcome outcome = courier->forget(courier->keyIdOf(card.signKey));
            outcome != exchange::KeysOutcome::Ok) {
            say(refusalwords::sentence(outcome));
            return;
        }
    }
    StoreOutcome outcome = m_services.drafts.deleteEverything();
    if (outcome == StoreOutcome::Ok)
        outcome = m_services.clinic.deleteEverything();
    if (outcome != StoreOutcome::Ok) {
        emit notKept(outcome);
        return;
    }
    m_lock = {};
    m_isLocked = false;
    say({});
    emit everythingDeleted();
}
