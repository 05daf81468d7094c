// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/measureschedule.h"
#include "ui/coachclient.h"
#include "ui/measureform.h"
#include "ui/measurelistmodel.h"
#include "ui/todaynotemodel.h"

#include <QLocale>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <vector>

/**
 * Questions about how a person is (PEG and others): what is offered today, all of them with what the last answers said,
 * and one of them with what was told before. Scores are made from the answers each time.
 */
class MeasuresController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(MeasureListModel *list READ list CONSTANT)
    Q_PROPERTY(MeasureForm *form READ form CONSTANT)
    // The measure that is shown.
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString aboutText READ aboutText NOTIFY changed)
    Q_PROPERTY(bool hasResult READ hasResult NOTIFY changed)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed)
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed)
    Q_PROPERTY(QString detailText READ detailText NOTIFY changed)
    Q_PROPERTY(QList<QString> lines READ lines NOTIFY changed)
    Q_PROPERTY(bool needsCare READ needsCare NOTIFY changed)
    Q_PROPERTY(bool offersHelpNow READ offersHelpNow NOTIFY changed)
    Q_PROPERTY(QString careText READ careText NOTIFY changed)
    Q_PROPERTY(QString selfCareId READ selfCareId CONSTANT)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(bool goesOn READ goesOn NOTIFY changed)
    Q_PROPERTY(bool isDue READ isDue NOTIFY changed)
    // Its history as bars and as a table.
    Q_PROPERTY(QString chartTitle READ chartTitle NOTIFY changed)
    Q_PROPERTY(QString directionText READ directionText NOTIFY changed)
    Q_PROPERTY(QList<QString> barLabels READ barLabels NOTIFY changed)
    Q_PROPERTY(QList<QString> barTexts READ barTexts NOTIFY changed)
    Q_PROPERTY(QList<double> barShares READ barShares NOTIFY changed)
    Q_PROPERTY(QList<QString> entryDays READ entryDays NOTIFY changed)
    Q_PROPERTY(QList<QString> entryPoints READ entryPoints NOTIFY changed)
    Q_PROPERTY(bool hasMoreEntries READ hasMoreEntries NOTIFY changed)
    // One of the times it was answered.
    Q_PROPERTY(QString entryTitle READ entryTitle NOTIFY entryChanged)
    Q_PROPERTY(QList<QString> entryLines READ entryLines NOTIFY entryChanged)
    Q_PROPERTY(QString entryNote READ entryNote NOTIFY entryChanged)
public:
    /** Ids of its notes on Today begin with this; the name of the measure follows. */
    static constexpr QStringView kNotePrefix = u"measure.";
    /** The row of the screening for malaise after effort, which is asked elsewhere. */
    static constexpr QStringView kEffort = u"effort";

    MeasuresController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;
    /** What Today offers; nothing on most days. */
    [[nodiscard]] std::optional<TodayNote> note() const;
    /** "Not now": it had its turn. What was begun stays as it is. */
    void putOff(const QString &noteId);

    [[nodiscard]] MeasureListModel *list() { return &m_list; }
    [[nodiscard]] MeasureForm *form() { return &m_form; }

    [[nodiscard]] QString key() const { return evenpace::nameOf(m_measure); }
    [[nodiscard]] QString title() const { return evenpace::measurewords::title(m_measure); }
    [[nodiscard]] QString aboutText() const; ///< what it asks, and what doctors know it by
    [[nodiscard]] bool hasResult() const { return !m_entries.empty(); }
    [[nodiscard]] QString dayText() const; ///< of the last answers
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] QString changeText() const; ///< may be empty
    [[nodiscard]] QString detailText() const; ///< the number behind the words; may be empty
    /** Of activities of one's own: each with its number and what changed. */
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] bool needsCare() const;
    [[nodiscard]] bool offersHelpNow() const; ///< low mood and worry lead to help now, too
    [[nodiscard]] QString careText() const;
    [[nodiscard]] QString selfCareId() const; ///< an exercise of the library
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] bool goesOn() const; ///< it was begun, and is gone on with
    [[nodiscard]] bool isDue() const; ///< never answered, its turn, or begun

    [[nodiscard]] QString chartTitle() const;
    [[nodiscard]] QString directionText() const { return evenpace::measurewords::direction(m_measure); }
    [[nodiscard]] QStringList barLabels() const; ///< the newest first, as the next two; fewer than two are no chart
    [[nodiscard]] QStringList barTexts() const;
    [[nodiscard]] QList<double> barShares() const; ///< 0-1 of the scale
    [[nodiscard]] QStringList entryDays() const; ///< the newest first
    [[nodiscard]] QStringList entryPoints() const;
    [[nodiscard]] bool hasMoreEntries() const;

    [[nodiscard]] QString entryTitle() const;
    [[nodiscard]] QStringList entryLines() const;
    [[nodiscard]] QString entryNote() const; ///< that it was corrected; may be empty

    /** Reads what the last answers said. */
    Q_INVOKABLE void openList();
    /** False for an unknown one: nothing changes then. */
    Q_INVOKABLE bool show(const QString &key);
    /** Begins its questions or goes on with them, in form(). */
    Q_INVOKABLE bool start(const QString &key);
    Q_INVOKABLE void showMoreEntries();
    Q_INVOKABLE void openEntry(int index);
    /** The open entry's questions again, in form(). */
    Q_INVOKABLE void correctEntry();
    /** Deletes the open entry for good. */
    Q_INVOKABLE void deleteEntry();

signals:
    void changed();
    void entryChanged();

private:
    struct Bar
    {
        QString label;
        QString text;
        double share = 0;
    };
    [[nodiscard]] QDate today() const { return coach().day(); }
    /** Newest first, enough of them for the schedule. */
    [[nodiscard]] const evenpace::MeasureTurns &turns(evenpace::Measure measure) const;
    [[nodiscard]] QString nextText(evenpace::Measure measure) const;
    [[nodiscard]] bool goesOn(evenpace::Measure measure) const;
    [[nodiscard]] std::optional<evenpace::MeasureOffer> offer() const;
    [[nodiscard]] std::vector<Bar> bars() const;
    [[nodiscard]] MeasureListModel::Row effortRow() const;
    void readEntries();
    /** Something was stored or deleted: whoever shows it looks again. */
    void look();

    QLocale m_locale;
    MeasureListModel m_list;
    MeasureForm m_form;
    evenpace::Measure m_measure = evenpace::Measure::Peg;
    std::vector<evenpace::Measurement> m_entries; ///< answered ones of m_measure, the newest first
    bool m_isListShown = false;
    int m_shownEntries = 0;
    evenpace::MeasurementId m_entry = 0;
    mutable std::map<evenpace::Measure, evenpace::MeasureTurns> m_turns; ///< as far as they were read
};
