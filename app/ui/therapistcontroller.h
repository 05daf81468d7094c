// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/therapyrepository.h"
#include "ui/codecontroller.h"
#include "ui/coachclient.h"
#include "ui/givenprogramcontroller.h"
#include "ui/reportcontroller.h"
#include "ui/scancontroller.h"

#include <QLocale>

/** A patient's therapist: who they are, what they gave, what is told them. */
class TherapistController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool hasOwnCode READ hasOwnCode NOTIFY changed)
    Q_PROPERTY(QString ownName READ ownName NOTIFY changed)
    Q_PROPERTY(QString ownNumber READ ownNumber NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(bool hasTherapist READ hasTherapist NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString clinic READ clinic NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString programTitle READ programTitle NOTIFY changed)
    Q_PROPERTY(QString programText READ programText NOTIFY changed)
    Q_PROPERTY(bool canStartProgram READ canStartProgram NOTIFY changed)
    Q_PROPERTY(QString readText READ readText NOTIFY changed)
    Q_PROPERTY(QString sentText READ sentText NOTIFY changed)
    // Somebody whose code was just scanned.
    Q_PROPERTY(QString metName READ metName NOTIFY metChanged)
    Q_PROPERTY(QString metClinic READ metClinic NOTIFY metChanged)
    Q_PROPERTY(QString metNumber READ metNumber NOTIFY metChanged)
    Q_PROPERTY(bool isMetChanged READ isMetChanged NOTIFY metChanged)
    Q_PROPERTY(CodeController *code READ code CONSTANT)
    Q_PROPERTY(ScanController *scan READ scan CONSTANT)
    Q_PROPERTY(GivenProgramController *given READ given CONSTANT)
    Q_PROPERTY(ReportController *report READ report CONSTANT)
public:
    TherapistController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);
    ~TherapistController() override;

    void refresh() override;

    /** Why none of this can be used now, or empty. */
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool hasOwnCode() const { return m_own.has_value(); }
    [[nodiscard]] QString ownName() const { return m_own ? m_own->name : QString(); }
    [[nodiscard]] QString ownNumber() const;
    /** Of all therapists whose code was taken. */
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] bool hasTherapist() const { return !m_therapists.empty(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString clinic() const;
    [[nodiscard]] QString number() const;
    /** Of the program that this therapist gave last; empty: none. */
    [[nodiscard]] QString programTitle() const;
    /** "Version 2, taken on 4 June". */
    [[nodiscard]] QString programText() const;
    /** It was taken, and is not followed. */
    [[nodiscard]] bool canStartProgram() const;
    /** "Your therapist has read it up to 12 June." */
    [[nodiscard]] QString readText() const;
    /** "Last report: 4 June to 11 June", or that none was sent. */
    [[nodiscard]] QString sentText() const;

    [[nodiscard]] QString metName() const { return m_met ? m_met->card.name : QString(); }
    [[nodiscard]] QString metClinic() const { return m_met ? m_met->card.clinic : QString(); }
    [[nodiscard]] QString metNumber() const;
    /** Another key than before. */
    [[nodiscard]] bool isMetChanged() const;

    [[nodiscard]] CodeController *code() { return &m_code; }
    [[nodiscard]] ScanController *scan() { return &m_scan; }
    [[nodiscard]] GivenProgramController *given() { return &m_given; }
    [[nodiscard]] ReportController *report() { return &m_report; }

    /** Reads what is here anew. */
    Q_INVOKABLE void open();
    Q_INVOKABLE void choose(int index);
    /** What the therapist knows the person by; makes their own code. False, and problem(), if that cannot be. */
    Q_INVOKABLE bool begin(const QString &name);
    /** Fills code(). */
    Q_INVOKABLE void showOwnCode();
    /** Sets scan() up for a therapist's code, or for what they give. */
    Q_INVOKABLE void askForCode();
    Q_INVOKABLE void askForMessage();
    /** They are the same numbers. */
    Q_INVOKABLE void acceptMet();
    Q_INVOKABLE void refuseMet();
    /** The program of the therapist that is shown, into given(). */
    Q_INVOKABLE void showProgram();
    Q_INVOKABLE void startProgram();
    /** Their programs stop, their limits end; all that was done and told stays. */
    Q_INVOKABLE void unpair();
    /** Fills report(). */
    Q_INVOKABLE void beginReport();

signals:
    void changed();
    void metChanged();
    /** A code was scanned: its numbers are to be compared. */
    void compareWanted();
    void paired();
    /** A program waits in given(). */
    void programOffered();
    /** Something was taken that needs no more than a word. */
    void received(const QString &text);

private:
    void take(const QByteArray &message);
    void takeCard(const evenpace::exchange::ReceivedCard &card);
    void takeReceipt(const evenpace::exchange::ReceivedAcknowledgement &receipt);
    [[nodiscard]] const evenpace::exchange::Card *therapist() const;
    [[nodiscard]] evenpace::exchange::KeyId keyId() const;
    [[nodiscard]] QString fingerprint(const QByteArray &signKey) const;
    [[nodiscard]] evenpace::exchange::Courier *courier() const { return services().courier(); }

    QLocale m_locale;
    CodeController m_code;
    ScanController m_scan;
    GivenProgramController m_given;
    ReportController m_report;
    QString m_problem;
    std::optional<evenpace::exchange::Card> m_own;
    std::vector<evenpace::exchange::Card> m_therapists;
    std::vector<evenpace::TakenProgram> m_programs; ///< the newest versions
    std::vector<evenpace::SentReport> m_reports;
    std::vector<evenpace::ReportReceipt> m_receipts;
    int m_current = 0;
    bool m_isOpen = false;
    std::optional<evenpace::exchange::ReceivedCard> m_met;
};
