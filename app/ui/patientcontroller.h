// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/clinicrepository.h"
#include "domain/exchange/flags.h"
#include "domain/exchange/reading.h"
#include "ui/coachclient.h"
#include "ui/flaglistmodel.h"
#include "ui/linelistmodel.h"
#include "ui/readitemlistmodel.h"
#include "ui/versionlistmodel.h"

#include <QLocale>

namespace evenpace {

/** All that is known of one patient. */
struct PatientRecord
{
    qint64 id = 0; ///< of ClinicPatient; 0: nobody
    QString name; ///< a pseudonym
    exchange::KeyId key; ///< empty: their card was not taken, and no receipt can be made
    std::vector<exchange::Report> reports; ///< in any order
    std::vector<exchange::GivenVersion> versions; ///< of the program that is followed, in order
    int unread = 0; ///< reports that could not be read
    int acknowledged = 0; ///< number of the last report that a receipt was made for
};

} // namespace evenpace

/** What the reports of one patient say: flags with their rules, charts, tables, and the receipt. */
class PatientController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to ClinicController")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /** "Neck and shoulders · week 6 of 8", or that nothing was given. */
    Q_PROPERTY(QString programLine READ programLine NOTIFY changed)
    /** "Report of 12 June. There is no live link." Never empty. */
    Q_PROPERTY(QString reportLine READ reportLine NOTIFY changed)
    Q_PROPERTY(bool hasReport READ hasReport NOTIFY changed)
    Q_PROPERTY(bool hasProgram READ hasProgram NOTIFY changed)
    Q_PROPERTY(FlagListModel *flags READ flags CONSTANT)

    /** Reports that could not be read; empty: all could. */
    Q_PROPERTY(QString unreadText READ unreadText NOTIFY changed)

    // Sessions done: weeks of seven days, Mondays first. Values of DoneMap.
    Q_PROPERTY(QList<int> doneKinds READ doneKinds NOTIFY changed)
    Q_PROPERTY(QList<qreal> doneShares READ doneShares NOTIFY changed)
    Q_PROPERTY(QList<int> doneMarks READ doneMarks NOTIFY changed)
    Q_PROPERTY(QStringList weekLabels READ weekLabels NOTIFY changed)
    Q_PROPERTY(QStringList weekNumbers READ weekNumbers NOTIFY changed)
    Q_PROPERTY(QStringList weekDays READ weekDays CONSTANT)
    Q_PROPERTY(QString doneSummary READ doneSummary NOTIFY changed)

    // Effort and ratings of the last kChartDays days told.
    Q_PROPERTY(QList<qreal> effortDone READ effortDone NOTIFY changed)
    Q_PROPERTY(QList<qreal> effortEnvelope READ effortEnvelope NOTIFY changed)
    Q_PROPERTY(QList<bool> effortOver READ effortOver NOTIFY changed)
    Q_PROPERTY(QStringList effortLabels READ effortLabels NOTIFY changed)
    Q_PROPERTY(QString effortSummary READ effortSummary NOTIFY changed)
    Q_PROPERTY(QList<qreal> pain READ pain NOTIFY changed)
    Q_PROPERTY(QList<qreal> fatigue READ fatigue NOTIFY changed)
    Q_PROPERTY(QList<qreal> painMeans READ painMeans NOTIFY changed)
    Q_PROPERTY(QList<qreal> fatigueMeans READ fatigueMeans NOTIFY changed)
    Q_PROPERTY(QString firstDay READ firstDay NOTIFY changed)
    Q_PROPERTY(QString lastDay READ lastDay NOTIFY changed)
    Q_PROPERTY(QString ratingsSummary READ ratingsSummary NOTIFY changed)

    Q_PROPERTY(LineListModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(LineListModel *measures READ measures CONSTANT)
    Q_PROPERTY(LineListModel *decisions READ decisions CONSTANT)
    Q_PROPERTY(VersionListModel *versions READ versions CONSTANT)
    /** What each of them has a value of. */
    Q_PROPERTY(QStringList versionNames READ versionNames CONSTANT)
    Q_PROPERTY(ReadItemListModel *items READ items CONSTANT)
    /** The therapist's own, the latest first. */
    Q_PROPERTY(LineListModel *notes READ notes CONSTANT)
    /** What the table sheet shows: the chart that openTable() named. */
    Q_PROPERTY(LineListModel *table READ table CONSTANT)
    Q_PROPERTY(QString tableTitle READ tableTitle NOTIFY tableChanged)

    /** "Receipt for report 7"; empty where none can be made. */
    Q_PROPERTY(QString receiptText READ receiptText NOTIFY changed)
    Q_PROPERTY(bool isAcknowledged READ isAcknowledged NOTIFY changed)
public:
    static constexpr int kChartDays = 14;
    static constexpr int kMeanDays = 7; ///< of the lines of pain and fatigue
    static constexpr int kMostWeeks = 12; ///< of the heat map, the last ones

    PatientController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    /** Another day may have begun. */
    void refresh() override;

    /** Reads all of one patient. False if there is no such patient; damaged reports are left out and counted. */
    Q_INVOKABLE bool open(qint64 id);
    void show(const evenpace::PatientRecord &record, const evenpace::exchange::FlagRules &rules);
    /** Raises the flags by these. */
    void setRules(const evenpace::exchange::FlagRules &rules);
    [[nodiscard]] const evenpace::exchange::Told &told() const { return m_told; }

    [[nodiscard]] QString title() const { return m_record.name; }
    [[nodiscard]] QString programLine() const;
    [[nodiscard]] QString reportLine() const;
    [[nodiscard]] bool hasReport() const { return m_told.last.isValid(); }
    [[nodiscard]] bool hasProgram() const { return !m_record.versions.empty(); }
    [[nodiscard]] QString unreadText() const;
    [[nodiscard]] FlagListModel *flags() { return &m_flags; }
    [[nodiscard]] QList<int> doneKinds() const { return m_doneKinds; }
    [[nodiscard]] QList<qreal> doneShares() const { return m_doneShares; }
    [[nodiscard]] QList<int> doneMarks() const { return m_doneMarks; }
    [[nodiscard]] QStringList weekLabels() const { return m_weekLabels; }
    [[nodiscard]] QStringList weekNumbers() const { return m_weekNumbers; }
    [[nodiscard]] QStringList weekDays() const;
    [[nodiscard]] QString doneSummary() const;
    [[nodiscard]] QList<qreal> effortDone() const;
    [[nodiscard]] QList<qreal> effortEnvelope() const;
    [[nodiscard]] QList<bool> effortOver() const;
    [[nodiscard]] QStringList effortLabels() const;
    [[nodiscard]] QString effortSummary() const;
    [[nodiscard]] QList<qreal> pain() const { return ratings(&evenpace::exchange::ReadDay::pain); }
    [[nodiscard]] QList<qreal> fatigue() const { return ratings(&evenpace::exchange::ReadDay::fatigue); }
    [[nodiscard]] QList<qreal> painMeans() const { return means(&evenpace::exchange::ReadDay::pain); }
    [[nodiscard]] QList<qreal> fatigueMeans() const { return means(&evenpace::exchange::ReadDay::fatigue); }
    [[nodiscard]] QString firstDay() const;
    [[nodiscard]] QString lastDay() const;
    [[nodiscard]] QString ratingsSummary() const;
    [[nodiscard]] LineListModel *sessions() { return &m_sessions; }
    [[nodiscard]] LineListModel *measures() { return &m_measures; }
    [[nodiscard]] LineListModel *decisions() { return &m_decisions; }
    [[nodiscard]] VersionListModel *versions() { return &m_versions; }
    [[nodiscard]] QStringList versionNames() const;
    [[nodiscard]] ReadItemListModel *items() { return &m_items; }
    [[nodiscard]] LineListModel *notes() { return &m_notes; }
    [[nodiscard]] LineListModel *table() { return &m_table; }
    [[nodiscard]] QString tableTitle() const { return m_tableTitle; }
    [[nodiscard]] QString receiptText() const;
    [[nodiscard]] bool isAcknowledged() const;

    /** "done", "effort" or "ratings": the same as a list of days. */
    Q_INVOKABLE void openTable(const QString &chart);
    /** Keeps a note on this device. False if it could not be kept; an empty one needs no keeping. */
    Q_INVOKABLE bool addNote(const QString &text);
    /** Deletes a note, by its place; undo() brings it back. */
    Q_INVOKABLE void deleteNote(int place);
    /** The last report as one page; printed() says what became of it. */
    Q_INVOKABLE void print();
    /** The receipt for the last report; receiptMade() brings its bytes. */
    Q_INVOKABLE void acknowledge();
    /** The next version of their program, or the first one, is to be written. */
    Q_INVOKABLE void editProgram();

signals:
    void changed();
    void tableChanged();
    /** A page as PDF, to be saved or sent under that name. */
    void pageMade(const QString &name, const QByteArray &pdf);
    void receiptMade(const QString &title, const QByteArray &message, int number);
    /** Their key (may be empty), pseudonym, daily size in easy minutes (0: unknown), and what is to be watched. */
    void editRequested(const QByteArray &patient, const QString &name, double easyMinutes, const QStringList &cautions);

private:
    /** Reads it anew as of today. */
    void tell();
    void fillWeeks();
    void readNotes();
    [[nodiscard]] QList<qreal> ratings(std::optional<int> evenpace::exchange::ReadDay::*rating) const;
    [[nodiscard]] QList<qreal> means(std::optional<int> evenpace::exchange::ReadDay::*rating) const;
    [[nodiscard]] std::vector<evenpace::exchange::ReadDay> chartDays() const;
    [[nodiscard]] const evenpace::exchange::Report *lastReport() const;

    evenpace::PatientRecord m_record;
    evenpace::exchange::FlagRules m_rules;
    evenpace::exchange::Told m_told;
    evenpace::exchange::Reading m_reading;
    QDate m_day; ///< as of which it was read
    QLocale m_locale;
    FlagListModel m_flags;
    QList<int> m_doneKinds;
    QList<qreal> m_doneShares;
    QList<int> m_doneMarks;
    QStringList m_weekLabels;
    QStringList m_weekNumbers;
    LineListModel m_sessions;
    LineListModel m_measures;
    LineListModel m_decisions;
    VersionListModel m_versions;
    LineListModel m_notes;
    std::vector<evenpace::ClinicNote> m_noteList;
    LineListModel m_table;
    QString m_tableTitle;
    ReadItemListModel m_items;
};
