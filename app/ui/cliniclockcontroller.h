// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/clinicrepository.h"
#include "ui/services.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/** The clinic's own lock: a PIN that is asked for when the clinic opens, and after five minutes away. After wrong ones it
 *  waits, each time longer; nothing is ever lost by that. */
class ClinicLockController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ClinicController")
    Q_PROPERTY(bool isSet READ isSet NOTIFY changed)
    Q_PROPERTY(bool isLocked READ isLocked NOTIFY changed)
    Q_PROPERTY(bool isOfferWanted READ isOfferWanted NOTIFY changed)
    Q_PROPERTY(bool isWaiting READ isWaiting NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    static constexpr int kLeastDigits = 6;
    static constexpr int kMostDigits = 12;

    explicit ClinicLockController(const evenpace::Services &services, QObject *parent = nullptr);

    [[nodiscard]] bool isSet() const { return !m_lock.hash.isEmpty(); }
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /** There is no lock, and nobody was asked about one yet. */
    [[nodiscard]] bool isOfferWanted() const { return !isSet() && !m_lock.isOffered; }
    /** No PIN is looked at for now; look() tells when that is over. */
    [[nodiscard]] bool isWaiting() const { return waitLeft() > std::chrono::seconds{0}; }
    /** Why the last PIN did not do, or how long to wait. */
    [[nodiscard]] QString problem() const { return m_problem; }
    /** How long nothing is looked at after so many wrong PINs in a row. */
    [[nodiscard]] static std::chrono::seconds waitAfter(int wrongTries);

    /** The clinic opens: reads the lock, and locks if there is one. */
    Q_INVOKABLE void open();
    /** The app goes to the back, and comes to the front again. */
    Q_INVOKABLE void leave();
    Q_INVOKABLE void comeBack();
    /** The wait goes on: says how long, or that it is over. */
    Q_INVOKABLE void look();

    /** True if it opened. */
    Q_INVOKABLE bool unlock(const QString &pin);
    /** False, and problem(), for one that is too short, too long, or not of digits. */
    Q_INVOKABLE bool set(const QString &pin);
    /** Takes the lock away; asks for the PIN once more. */
    Q_INVOKABLE bool remove(const QString &pin);
    Q_INVOKABLE void declineOffer();
    /** The PIN is forgotten: all that was told by and written for patients goes, for good, and the lock with it. The
     *  therapist's own keys stay, and so do their own days. */
    Q_INVOKABLE void deleteEverything();
    Q_INVOKABLE void forgetProblem() { say({}); }

signals:
    void changed();
    void everythingDeleted();
    void notKept(evenpace::StoreOutcome outcome);

private:
    [[nodiscard]] bool isRight(const QString &pin);
    [[nodiscard]] std::chrono::seconds waitLeft() const;
    bool keep(const evenpace::ClinicLock &lock);
    void say(const QString &problem);

    const evenpace::Services &m_services;
    evenpace::ClinicLock m_lock;
    bool m_isLocked = false;
    bool m_isAway = false;
    evenpace::Milliseconds m_leftAt{0};
    QString m_problem;
};
