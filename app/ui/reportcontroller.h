// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/courier.h"
#include "ui/codecontroller.h"
#include "ui/coachclient.h"
#include "ui/linelistmodel.h"

#include <QLocale>
#include <QUrl>

/** What a person tells their therapist: which days, every value of them to be seen before, then as a code or a file. */
class ReportController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to TherapistController")
    Q_PROPERTY(QString therapistName READ therapistName NOTIFY changed)
    Q_PROPERTY(QStringList spans READ spans NOTIFY changed)
    Q_PROPERTY(int span READ span NOTIFY changed)
    Q_PROPERTY(QString firstText READ firstText NOTIFY changed)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)
    Q_PROPERTY(bool canBeginEarlier READ canBeginEarlier NOTIFY changed)
    Q_PROPERTY(bool canBeginLater READ canBeginLater NOTIFY changed)
    Q_PROPERTY(bool canEndLater READ canEndLater NOTIFY changed)
    Q_PROPERTY(QString sumText READ sumText NOTIFY changed)
    Q_PROPERTY(QList<QString> programLines READ programLines NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(LineListModel *days READ days CONSTANT)
    Q_PROPERTY(LineListModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(LineListModel *measures READ measures CONSTANT)
    Q_PROPERTY(LineListModel *decisions READ decisions CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
public:
    enum class File {
        Sheet, ///< one page to read
        Days, ///< tables
        Sessions,
        Json
    };
    Q_ENUM(File)

    ReportController(const evenpace::Services &services, evenpace::Coach &coach, CodeController &code,
                     QObject *parent = nullptr);

    void refresh() override { }

    /** A new one for that therapist: since what they have read. */
    void begin(const evenpace::exchange::Card &therapist);

    [[nodiscard]] QString therapistName() const { return m_therapist.name; }
    /** Days to choose from: "Since they last read", "1 week" ... */
    [[nodiscard]] QStringList spans() const;
    [[nodiscard]] int span() const { return m_span; } ///< -1: days of one's own choice
    [[nodiscard]] QString firstText() const;
    [[nodiscard]] QString lastText() const;
    [[nodiscard]] bool canBeginEarlier() const;
    [[nodiscard]] bool canBeginLater() const { return m_report.first < m_report.last; }
    [[nodiscard]] bool canEndLater() const;
    /** "7 days, 9 sessions, 1 set of questions". */
    [[nodiscard]] QString sumText() const;
    /** Since when their program is followed, and when it waited. Empty: it was not begun. */
    [[nodiscard]] QStringList programLines() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] LineListModel *days() { return &m_days; }
    [[nodiscard]] LineListModel *sessions() { return &m_sessions; }
    [[nodiscard]] LineListModel *measures() { return &m_measures; }
    [[nodiscard]] LineListModel *decisions() { return &m_decisions; }
    /** Why it could not be made, or empty. */
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] const evenpace::exchange::Report &report() const { return m_report; }

    Q_INVOKABLE void chooseSpan(int index);
    /** By days; a negative number goes back. */
    Q_INVOKABLE void moveFirst(int days);
    Q_INVOKABLE void moveLast(int days);
    /** Signs and seals it, and puts it into the code that is shown. From then on it counts as sent, for a code on a screen
     *  may be scanned at any moment. False, and problem(), if that cannot be. */
    Q_INVOKABLE bool make();
    // For oneself.
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile(ReportController::File kind) const;
    Q_INVOKABLE void save(ReportController::File kind, const QUrl &file);

signals:
    void changed();
    void sent();

private:
    void setDays(const QDate &first, const QDate &last);
    void fill();
    [[nodiscard]] std::vector<evenpace::exchange::ReportedMeasure> reportedMeasures() const;
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QByteArray bytesOf(File kind) const;
    [[nodiscard]] evenpace::exchange::Courier *courier() const { return services().courier(); }

    QLocale m_locale;
    CodeController &m_code;
    evenpace::exchange::Card m_therapist;
    evenpace::exchange::Report m_report;
    QString m_libraryProgram; ///< of the program that it is about
    QDate m_since; ///< the first day that was not read yet
    int m_span = 0;
    QString m_problem;
    QString m_savedText;
    LineListModel m_days;
    LineListModel m_sessions;
    LineListModel m_measures;
    LineListModel m_decisions;
};
