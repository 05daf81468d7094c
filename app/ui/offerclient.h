// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

/**
 * A page with one thing on offer, an item or a session of one's own: it is begun now or added to the day, and where a
 * ceiling of the day stands before that, the page asks first.
 */
class OfferClient : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A part of the pages' controllers")
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed)
    Q_PROPERTY(bool isAdded READ isAdded NOTIFY changed)
    // A ceiling of the day stands in the way: what it is, and what it means to go on.
    Q_PROPERTY(QString heldTitle READ heldTitle NOTIFY changed)
    Q_PROPERTY(QString heldText READ heldText NOTIFY changed)
    Q_PROPERTY(QString waitText READ waitText NOTIFY changed)
    Q_PROPERTY(QString goOnText READ goOnText NOTIFY changed)
    // Adding it would make the day too full: what it would be, and what could make the room.
    Q_PROPERTY(QString overTitle READ overTitle NOTIFY asked)
    Q_PROPERTY(QString overText READ overText NOTIFY asked)
    Q_PROPERTY(QStringList swapTexts READ swapTexts NOTIFY asked)
public:
    using CoachClient::CoachClient;

    [[nodiscard]] virtual bool canStart() const = 0;
    /** It is among today's sessions because the person put it there. */
    [[nodiscard]] bool isAdded() const;
    [[nodiscard]] QString heldTitle() const;
    [[nodiscard]] QString heldText() const;
    [[nodiscard]] QString waitText() const;
    [[nodiscard]] QString goOnText() const;
    [[nodiscard]] QString overTitle() const;
    [[nodiscard]] QString overText() const;
    [[nodiscard]] QStringList swapTexts() const; ///< "Swap with Calf and legs", in the order of swapWith()

    /** Starts it, or tells that a ceiling stands in the way (heldBack). */
    Q_INVOKABLE void start();
    /** The deliberate step past a ceiling: told, then started. */
    Q_INVOKABLE void goOn();
    /** Adds it to today and tells (said), or asks what to do where the day has no room (asked). */
    Q_INVOKABLE void addToToday();
    /** The answer to that: in place of the session of that number in swapTexts(). */
    Q_INVOKABLE void swapWith(int index);
    /** Or on the next day. */
    Q_INVOKABLE void keepForTomorrow();
    Q_INVOKABLE void takeFromToday() { takeOff(program(), offeredId()); }

signals:
    /** What is shown, or the day, is not as it was. */
    void changed();
    void heldBack();
    void asked();

protected:
    /** The id of what is on offer, within the program of single things; empty: nothing is. */
    [[nodiscard]] virtual QString offeredId() const = 0;
    /** It costs of the day's minutes, and ceilings hold it back. */
    [[nodiscard]] virtual bool moves() const = 0;
    virtual void requestStart() = 0;

private:
    [[nodiscard]] QString program() const { return evenpace::kOwnProgram.toString(); }
    void sayAdded(const QString &text);

    evenpace::DayAddition m_addition; ///< as it was asked about
};
