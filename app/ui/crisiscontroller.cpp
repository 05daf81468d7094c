// SPDX-License-Identifier: Apache-2.0
#include "ui/crisiscontroller.h"

using namespace Qt::StringLiterals;
using namespace evenpace;

CrisisController::CrisisController(const Services &services, HelpController &help, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_help(help)
{
    // Another country was chosen.
    connect(&m_help, &HelpController::changed, this, [this] {
        m_lines.setLines(m_help.helplines());
        emit changed();
    });
}

void CrisisController::open()
{
    m_card = m_services.safety.card();
    m_lines.setLines(m_help.helplines());
    m_parts.show(m_card);
    emit changed();
}

QString CrisisController::linesNote() const
{
    return m_help.helplinesNote();
}

QString CrisisController::trustedUrl() const
{
    return m_card.trustedNumber.isEmpty() ? QString() : u"tel:"_s + dialed(m_card.trustedNumber);
}

void CrisisController::setTrustedName(const QString &name)
{
    SafetyCard card = m_card;
    card.trustedName = name.simplified().left(kMostWords);
    keep(std::move(card));
}

bool CrisisController::setTrustedNumber(const QString &number)
{
    const QString dialable = number.simplified();
    if (!dialable.isEmpty() && !isPhoneNumber(dialable))
        return false;
    SafetyCard card = m_card;
    card.trustedNumber = dialable;
    keep(std::move(card));
    return true;
}

void CrisisController::addLine(int part, const QString &text)
{
    SafetyCard card = m_card;
    const QString line = text.simplified().left(kMostWords);
    if (line.isEmpty() || part < 0 || part >= m_parts.rowCount())
        return;
    QStringList &lines = card.parts[static_cast<size_t>(part)];
    if (lines.contains(line) || lines.size() >= SafetyPartModel::kMostLines)
        return;
    lines << line;
    keep(std::move(card));
}

void CrisisController::removeLine(int part, int index)
{
    SafetyCard card = m_card;
    if (part < 0 || part >= m_parts.rowCount())
        return;
    QStringList &lines = card.parts[static_cast<size_t>(part)];
    if (index < 0 || index >= lines.size())
        return;
    lines.removeAt(index);
    keep(std::move(card));
}

void CrisisController::erase()
{
    if (const StoreOutcome outcome = m_services.safety.eraseCard(); outcome != StoreOutcome::Ok) {
        emit notKept(outcome);
        return;
    }
    open();
}

void CrisisController::keep(SafetyCard card)
{
    if (card == m_card)
        return;
    const StoreOutcome outcome = m_services.safety.save(card, m_services.wallClock().toUTC());
    if (outcome != StoreOutcome::Ok) {
        emit notKept(outcome);
        return;
    }
    m_card = std::move(card);
    m_parts.show(m_card);
    emit changed();
}
