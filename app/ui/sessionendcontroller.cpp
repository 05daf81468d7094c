// SPDX-License-Identifier: Apache-2.0
#include "ui/sessionendcontroller.h"

#include "domain/dayplan.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using evenpace::Reason;
namespace wording = evenpace::wording;

namespace {

constexpr int kMostFelt = 10;
const QString kDizzy = u"dizzy"_s;

std::optional<int> rating(int value)
{
    return value < 0 ? std::nullopt : std::optional(std::min(value, kMostFelt));
}

} // namespace

SessionEndController::SessionEndController(evenpace::SessionRecord &record, const evenpace::GuideLook &guide,
                                           std::function<void()> rate, int effortCeiling,
                                           evenpace::Milliseconds gap, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_guide(guide)
    , m_rate(std::move(rate))
    , m_effortCeiling(effortCeiling)
    , m_gap(gap)
    , m_wasTooMuch(wasTooMuch())
{
}

QString SessionEndController::title() const
{
    return tr("Enough for now");
}

QString SessionEndController::summary() const
{
    const int minutes = static_cast<int>(m_record.activeLength.count() / 60000);
    QString time = minutes > 0 ? tr("%n minute(s).", nullptr, minutes) : tr("A little, and it counts.");
    if (m_record.easeOffs == 1)
        return time + u' ' + tr("You eased off once, and that is pacing too.");
    if (m_record.easeOffs > 1)
        return time + u' ' + tr("You eased off, and that is pacing too.");
    if (isStoppedEarly() && minutes > 0)
        return time + u' ' + tr("Stopping when it is enough is part of the plan.");
    return time;
}

bool SessionEndController::isStoppedEarly() const
{
    return m_record.status == evenpace::SessionStatus::Stopped;
}

QString SessionEndController::effortText() const
{
    return m_record.effort ? wording::effortWord(*m_record.effort) : QString();
}

bool SessionEndController::isEffortInRange() const
{
    return m_record.effort && *m_record.effort <= m_effortCeiling;
}

QString SessionEndController::painText() const
{
    return m_record.painAfter ? wording::painWord(*m_record.painAfter) : QString();
}

QStringList SessionEndController::noteIds() const
{
    return wording::noteIds();
}

QStringList SessionEndController::noteTexts() const
{
    QStringList texts;
    for (const QString &id : wording::noteIds())
        texts << wording::noteText(id);
    return texts;
}

QStringList SessionEndController::reasonTexts() const
{
    return wording::reasonTexts();
}

QString SessionEndController::careText() const
{
    if (isDizzy())
        return tr("Sit or lie down and breathe your own way. Get up slowly. If it goes on, stop for today.");
    return {};
}

bool SessionEndController::wasTooMuch() const
{
    // Rest and breathing set no size.
    if (m_record.easyMilliMinutes <= 0)
        return false;
    evenpace::SessionFact fact;
    fact.painBefore = m_record.painBefore;
    fact.painAfter = m_record.painAfter;
    fact.effort = m_record.effort;
    return evenpace::wasTooMuch(fact, m_effortCeiling);
}

bool SessionEndController::asksAboutNext() const
{
    return m_wasTooMuch && !m_keepsAsItWas;
}

QString SessionEndController::nextSizeText() const
{
    if (!m_wasTooMuch)
        return {};
    if (m_keepsAsItWas.value_or(false))
        return tr("The next one stays as it was.");
    return tr("That was more than we planned for. The next one is set smaller.");
}

QString SessionEndController::restText() const
{
    if (m_record.easyMilliMinutes <= 0 || !m_record.endedAt.isValid())
        return tr("Next: rest as long as you like");
    // Whole minutes, rounded up.
    QDateTime until = m_record.endedAt.addMSecs(evenpace::toCount(m_gap) + 59999).toLocalTime();
    until.setTime(QTime(until.time().hour(), until.time().minute()));
    //: %1 is a time of day
    return tr("Next: rest until %1").arg(wording::timeOfDay(until, QLocale()));
}

bool SessionEndController::isDizzy() const
{
    return m_record.notes.contains(kDizzy);
}

QStringList SessionEndController::effortWords() const
{
    QStringList words;
    for (int value = 0; value <= kMostFelt; ++value)
        words << wording::effortWord(value);
    return words;
}

QStringList SessionEndController::painWords() const
{
    QStringList words;
    for (int value = 0; value <= kMostFelt; ++value)
        words << wording::painWord(value);
    return words;
}

void SessionEndController::setEffort(int effort)
{
    m_record.effort = rating(effort);
    keep();
}

void SessionEndController::setPain(int pain)
{
    m_record.painAfter = rating(pain);
    keep();
}

void SessionEndController::toggleNote(const QString &id)
{
    if (!wording::noteIds().contains(id))
        return;
    if (!m_record.notes.removeOne(id))
        m_record.notes << id;
    keep();
}

void SessionEndController::setOwnWords(const QString &text)
{
    const QString kept = text.left(kMostWords);
    if (kept == m_record.text)
        return;
    m_record.text = kept;
    keep();
}

void SessionEndController::setReason(int index)
{
    if (index < 0 || index >= static_cast<int>(wording::kReasons.size()))
        return;
    const Reason chosen = wording::kReasons[static_cast<size_t>(index)];
    m_record.stopReason = chosen == m_record.stopReason ? Reason::None : chosen;
    emit reasonChosen(m_record.stopReason);
    keep();
}

void SessionEndController::keepNextAsItWas(bool keeps)
{
    if (!m_wasTooMuch || m_keepsAsItWas == keeps)
        return;
    m_keepsAsItWas = keeps;
    emit nextSizeChosen(keeps);
    emit changed();
}

void SessionEndController::keep()
{
    m_rate();
    if (const bool isNow = wasTooMuch(); isNow != m_wasTooMuch) {
        m_wasTooMuch = isNow;
        // What was answered for a session before does not hold for this one.
        m_keepsAsItWas.reset();
        emit nextSizeChosen(false);
    }
    emit changed();
}
