// SPDX-License-Identifier: Apache-2.0
#include "ui/offerclient.h"

#include "ui/ceilingwords.h"

using namespace evenpace;

bool OfferClient::isAdded() const
{
    const DaySession *const there = coach().plan().planned(program(), offeredId());
    return there && there->addedEvent != 0;
}

QString OfferClient::heldTitle() const
{
    return ceilingwords::title(coach().plan(), services().wallClock().toUTC());
}

QString OfferClient::heldText() const
{
    return ceilingwords::text(coach().plan());
}

QString OfferClient::waitText() const
{
    return ceilingwords::waitText(coach().plan());
}

QString OfferClient::goOnText() const
{
    return ceilingwords::goOnText(coach().plan());
}

QString OfferClient::overTitle() const
{
    return ceilingwords::overTitle(m_addition);
}

QString OfferClient::overText() const
{
    return ceilingwords::overText(m_addition, coach().plan().sessionsADay);
}

QStringList OfferClient::swapTexts() const
{
    return ceilingwords::swapTexts(m_addition);
}

void OfferClient::start()
{
    if (!canStart())
        return;
    if (moves() && coach().plan().ceiling != Ceiling::None)
        emit heldBack();
    else
        requestStart();
}

void OfferClient::goOn()
{
    if (!goPastCeilings())
        return;
    refresh();
    if (canStart())
        requestStart();
}

void OfferClient::addToToday()
{
    if (!canStart())
        return;
    m_addition = coach().addition(program(), offeredId());
    switch (m_addition.answer) {
    case DayAddition::Answer::Fits:
        if (keep(coach().addToToday(program(), offeredId())))
            sayAdded(tr("Added to today."));
        break;
    case DayAddition::Answer::OverMinutes:
    case DayAddition::Answer::OverSessions:
        emit asked();
        break;
    case DayAddition::Answer::AlreadyThere:
        emit said(tr("It is part of today already."), false);
        break;
    case DayAddition::Answer::Stopped:
    case DayAddition::Answer::NotForYou:
    case DayAddition::Answer::Unknown:
        // The page says so before.
        break;
    }
}

void OfferClient::swapWith(int index)
{
    if (index < 0 || index >= static_cast<int>(m_addition.swaps.size()))
        return;
    const DayAddition::Swap swap = m_addition.swaps[static_cast<size_t>(index)];
    if (keep(coach().addToToday(program(), offeredId(), swap))) {
        //: %1 is the name of a session
        sayAdded(tr("Added to today, in place of %1.").arg(ceilingwords::swapName(swap)));
    }
}

void OfferClient::sayAdded(const QString &text)
{
    say(text, [this, id = offeredId()] { keep(coach().takeFromToday(program(), id)); });
}

void OfferClient::keepForTomorrow()
{
    const QString id = offeredId();
    if (keep(coach().keepForTomorrow(program(), id)))
        say(tr("Kept for tomorrow."), [this, id] { keep(coach().takeFromTomorrow(program(), id)); });
}
