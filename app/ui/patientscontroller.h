// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/followed.h"
#include "domain/records.h"
#include "ui/patientlistmodel.h"
#include "ui/services.h"

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

/**
 * The people in a therapist's care: who needs a look, finding one of five hundred, adding and taking in what they bring.
 * Nothing is read before open(). The list is told from summaries; a report is opened when it comes in, and then no more.
 */
class PatientsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ClinicController")
    Q_PROPERTY(PatientListModel *list READ list CONSTANT)
    Q_PROPERTY(QStringList filters READ filters NOTIFY filtersChanged)
    Q_PROPERTY(int filter READ filter NOTIFY changed)
    Q_PROPERTY(QString query READ query NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString nothingText READ nothingText NOTIFY changed)
    Q_PROPERTY(QString chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY entryChanged)
    Q_PROPERTY(QString chosenDetail READ chosenDetail NOTIFY entryChanged)
    Q_PROPERTY(QString chosenNumber READ chosenNumber NOTIFY entryChanged)
    Q_PROPERTY(bool isChosenArchived READ isChosenArchived NOTIFY entryChanged)
    /** All that is to be watched with somebody: codes of content specification 0.5, and their names. */
    Q_PROPERTY(QStringList cautionCodes READ cautionCodes CONSTANT)
    Q_PROPERTY(QStringList cautionNames READ cautionNames CONSTANT)
    /** The codes that hold for the one who is chosen. */
    Q_PROPERTY(QStringList cautions READ cautions NOTIFY entryChanged)
    // Somebody whose card was just scanned.
    Q_PROPERTY(QString metName READ metName NOTIFY metChanged)
    Q_PROPERTY(QString metNumber READ metNumber NOTIFY metChanged)
    Q_PROPERTY(bool isMetChanged READ isMetChanged NOTIFY metChanged)
    Q_PROPERTY(QString metProblem READ metProblem NOTIFY metChanged)
public:
    explicit PatientsController(const evenpace::Services &services, QObject *parent = nullptr);

    [[nodiscard]] PatientListModel *list() { return &m_list; }
    /** "Needs a look 3", "All 6", then each flag that somebody has, and the archive if there is one. */
    [[nodiscard]] QStringList filters() const { return m_filters; }
    [[nodiscard]] int filter() const;
    [[nodiscard]] QString query() const { return m_query; }
    /** Nobody is here yet. */
    [[nodiscard]] bool isEmpty() const { return m_people.empty(); }
    /** Why the list is empty although somebody is here; else empty. */
    [[nodiscard]] QString nothingText() const;

    [[nodiscard]] QString chosen() const; ///< id of the patient; empty: none
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] QString chosenDetail() const; ///< as in the list
    /** Six groups of five digits; empty without a card. */
    [[nodiscard]] QString chosenNumber() const;
    [[nodiscard]] bool isChosenArchived() const;
    [[nodiscard]] QStringList cautionCodes() const;
    [[nodiscard]] QStringList cautionNames() const;
    [[nodiscard]] QStringList cautions() const;

    [[nodiscard]] QString metName() const;
    [[nodiscard]] QString metNumber() const;
    /** Another key than before: it stops, and asks. */
    [[nodiscard]] bool isMetChanged() const;
    /** Why they could not be taken; they can be accepted once more. */
    [[nodiscard]] QString metProblem() const { return m_metProblem; }

    /** Reads the list. */
    Q_INVOKABLE void open();
    /** Another day may have begun. */
    void refresh();
    /** Closes what is open: the clinic is locked, or left. */
    Q_INVOKABLE void close();
    Q_INVOKABLE void setFilter(int place);
    Q_INVOKABLE void search(const QString &query);
    /** An empty key: nobody. False if there is nobody of that key. */
    Q_INVOKABLE bool choose(const QString &key);

    /** By a pseudonym, without a card. False for an empty one, or if it could not be kept. */
    Q_INVOKABLE bool add(const QString &name);
    // Of the one who is chosen.
    Q_INVOKABLE bool rename(const QString &name);
    Q_INVOKABLE void setArchived(bool isArchived);
    Q_INVOKABLE void setCaution(const QString &code, bool isOn);
    /** For good, with reports and notes; what they were given stays among the programs. */
    Q_INVOKABLE void deleteChosen();

    /** What was scanned or opened: the card of a patient, or a report. Tells met(), taken() or refused(). */
    void take(const QByteArray &message);
    /** Something is to be scanned. `isCardOfChosen`: a card is that of the one who is chosen, whatever it says. */
    void expect(bool isCardOfChosen) { m_cardOf = isCardOfChosen ? m_chosen : 0; }
    /** The numbers were compared: tells taken(), or metProblem() says why not. */
    Q_INVOKABLE void acceptMet();
    Q_INVOKABLE void refuseMet();

    /** Rules were changed, or a program was handed over: the summary of everybody, of one, is made anew. */
    void summarizeAll();
    void summarize(const evenpace::exchange::KeyId &key);

signals:
    void changed();
    void filtersChanged();
    void chosenChanged();
    /** What the list knows of the one who is chosen, or who that is. */
    void entryChanged();
    /** What is kept of the one who is chosen is to be read, once for each thing that happened. */
    void readWanted();
    void metChanged();
    /** A card was scanned: its numbers are to be compared. */
    void met();
    /** Something was taken in, and belongs to the one who is chosen now. */
    void taken(const QString &text);
    void refused(const QString &text);
    void notKept(evenpace::StoreOutcome outcome);

private:
    enum class Filter { NeedsALook, All, Flag, Archive };
    struct Choice
    {
        Filter filter = Filter::NeedsALook;
        evenpace::exchange::FlagKind flag = evenpace::exchange::FlagKind::RedFlag;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    struct Person
    {
        evenpace::ClinicRow row;
        std::vector<evenpace::exchange::Flag> flags; ///< of today
        int need = 0;
    };
    [[nodiscard]] std::vector<Choice> choices() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool isIn(const Person &person, const Choice &choice) const;
    [[nodiscard]] int countIn(const Choice &choice) const;
    [[nodiscard]] PatientListModel::Row rowOf(const Person &person) const;
    [[nodiscard]] QString detailOf(const Person &person) const;
    [[nodiscard]] const Person *personChosen() const;
    [[nodiscard]] QDate today() const { return evenpace::dayOf(m_services.wallClock()); }
    void show();
    /** Reads the list anew. */
    void reload();
    /** The same, and chooses that patient: something of theirs is not as it was. */
    void reload(qint64 chosen);
    void setMetProblem(const QString &problem);
    bool isKept(evenpace::StoreOutcome outcome);
    /** Changes the one who is chosen. */
    template <typename Change> bool change(Change change);
    void takeReport(const evenpace::exchange::ReceivedReport &report);
    /** The same for everybody. */
    struct Known
    {
        evenpace::exchange::FlagRules rules;
        std::vector<evenpace::HandedOver> given;
    };
    [[nodiscard]] Known known() const { return {m_services.clinic.rules(), m_services.drafts.handedOver()}; }
    [[nodiscard]] evenpace::exchange::ClinicSummary summaryOf(const evenpace::exchange::KeyId &key,
                                                              const std::vector<evenpace::ClinicReport> &reports,
                                                              const Known &known) const;

    const evenpace::Services &m_services;
    QLocale m_locale;
    PatientListModel m_list;
    std::vector<Person> m_people; ///< by need
    evenpace::exchange::FlagRules m_rules;
    Choice m_choice;
    QStringList m_filters;
    QString m_query;
    qint64 m_chosen = 0;
    bool m_isOpen = false;
    QDate m_day; ///< that the list tells of
    qint64 m_cardOf = 0; ///< whose card is scanned; 0: whoever's it is
    std::optional<evenpace::exchange::ReceivedCard> m_met;
    QString m_metProblem;
};
