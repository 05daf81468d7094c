// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/therapyrepository.h"
#include "ui/coachclient.h"
#include "ui/linelistmodel.h"

#include <QLocale>

/** A program of a therapist: one that was just received and waits for a yes, or the one that was taken. */
class GivenProgramController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to TherapistController")
    Q_PROPERTY(bool isOffer READ isOffer NOTIFY changed)
    Q_PROPERTY(bool isVerified READ isVerified NOTIFY changed)
    Q_PROPERTY(bool isChangedKey READ isChangedKey NOTIFY changed)
    Q_PROPERTY(bool isNewVersion READ isNewVersion NOTIFY changed)
    Q_PROPERTY(bool canUse READ canUse NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString goal READ goal NOTIFY changed)
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)
    Q_PROPERTY(QString besideText READ besideText NOTIFY changed)
    Q_PROPERTY(QList<QString> week READ week NOTIFY changed)
    Q_PROPERTY(QString lastDayText READ lastDayText NOTIFY changed)
    Q_PROPERTY(QList<QString> limits READ limits NOTIFY changed)
    Q_PROPERTY(QList<QString> stopRules READ stopRules NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    Q_PROPERTY(QString changeNote READ changeNote NOTIFY changed)
    Q_PROPERTY(QList<QString> changes READ changes NOTIFY changed)
    Q_PROPERTY(QString takenText READ takenText NOTIFY changed)
    Q_PROPERTY(LineListModel *sessions READ sessions CONSTANT)
public:
    GivenProgramController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

    /** One that was received: nothing changes until use(). */
    void offer(evenpace::exchange::ReceivedProgram received);
    /** The newest version of one that was taken. */
    void show(const evenpace::TakenProgram &taken);
    void clear();

    [[nodiscard]] bool isOffer() const { return m_received.has_value(); }
    [[nodiscard]] bool isVerified() const { return m_isVerified; }
    /** Somebody signed it who is not who they were. */
    [[nodiscard]] bool isChangedKey() const;
    [[nodiscard]] bool isNewVersion() const { return m_before.has_value(); }
    /** A warning sign waits for nothing here; another's key does. */
    [[nodiscard]] bool canUse() const { return isOffer() && !isChangedKey(); }
    [[nodiscard]] QString title() const { return m_program.name; }
    [[nodiscard]] QString goal() const { return m_program.goal; }
    /** "From A. Example, version 2". */
    [[nodiscard]] QString fromText() const;
    /** Of whoever signed it, to be compared. */
    [[nodiscard]] QString number() const;
    /** "6 weeks", "12 to 18 easy minutes a day", "3 days a week". */
    [[nodiscard]] QStringList facts() const;
    /** "Your therapist planned 30, your usual is 24." Empty where it fits. */
    [[nodiscard]] QString sizeText() const;
    /** What becomes of other programs. */
    [[nodiscard]] QString besideText() const;
    /** On which days which session comes. */
    [[nodiscard]] QStringList week() const;
    /** Until when it may be taken; empty once it was. */
    [[nodiscard]] QString lastDayText() const;
    [[nodiscard]] QStringList limits() const;
    [[nodiscard]] QStringList stopRules() const { return m_program.stopRules; }
    [[nodiscard]] QString notes() const { return m_program.notes; }
    [[nodiscard]] QString changeNote() const { return m_program.changeNote; }
    /** Against the version that is here. */
    [[nodiscard]] QStringList changes() const;
    /** "Taken on 4 June", of one that was taken. */
    [[nodiscard]] QString takenText() const;
    /** Sessions as headings (sums), their items with doses and what is said of them. */
    [[nodiscard]] LineListModel *sessions() { return &m_sessions; }
    [[nodiscard]] const evenpace::exchange::AssignedProgram &program() const { return m_program; }

    /** Takes it, and it is followed from today on. Programs that move and are followed wait meanwhile. */
    Q_INVOKABLE void use();
    Q_INVOKABLE void decline();

signals:
    void changed();
    void used();
    void declined();

private:
    void setProgram(const evenpace::exchange::AssignedProgram &program);
    void fillSessions();
    /** Easy minutes of the fullest day as it is written, thousandths. */
    [[nodiscard]] evenpace::pacing::Milli fullestDay() const;
    /** Programs that move and are followed besides this one. */
    [[nodiscard]] std::vector<const evenpace::Enrollment *> others() const;

    QLocale m_locale;
    std::optional<evenpace::exchange::ReceivedProgram> m_received;
    std::optional<evenpace::TakenProgram> m_taken;
    std::optional<evenpace::exchange::AssignedProgram> m_before;
    evenpace::exchange::AssignedProgram m_program;
    QString m_signer;
    QByteArray m_signKey;
    bool m_isVerified = false;
    LineListModel m_sessions;
};
