// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/practice.h"
#include "domain/search.h"
#include "ui/coachclient.h"
#include "ui/practicelistmodel.h"

#include <QtQml/qqmlregistration.h>

/**
 * The library to browse and to search: a part of the body, chips, and what fits them. It stays empty, and costs nothing,
 * until open(). While a search runs the part of the body does not count, the chips do.
 */
class PracticeController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(PracticeListModel *list READ list CONSTANT)
    Q_PROPERTY(QStringList regionIds READ regionIds CONSTANT)
    Q_PROPERTY(QStringList regionNames READ regionNames CONSTANT)
    Q_PROPERTY(QStringList regionCounts READ regionCounts NOTIFY changed)
    Q_PROPERTY(QString region READ region NOTIFY changed)
    Q_PROPERTY(QString regionTitle READ regionTitle NOTIFY changed)
    Q_PROPERTY(QString regionDetail READ regionDetail NOTIFY changed)
    Q_PROPERTY(QStringList markedAreas READ markedAreas NOTIFY changed)
    Q_PROPERTY(QStringList chipNames READ chipNames CONSTANT)
    Q_PROPERTY(QList<bool> chosenChips READ chosenChips NOTIFY changed)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY changed)
    Q_PROPERTY(int matchCount READ matchCount NOTIFY changed)
    Q_PROPERTY(QString matchWord READ matchWord NOTIFY changed)
    Q_PROPERTY(QString matchSpoken READ matchSpoken NOTIFY changed)
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY changed)
    Q_PROPERTY(QString emptyDetail READ emptyDetail NOTIFY changed)
    Q_PROPERTY(QString emptyAction READ emptyAction NOTIFY changed)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY changed)
    Q_PROPERTY(QString query READ query NOTIFY changed)
    Q_PROPERTY(QString spokenSummary READ spokenSummary NOTIFY changed)
public:
    PracticeController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

    [[nodiscard]] PracticeListModel *list() { return &m_list; }
    /** The ten regions from head to feet. */
    [[nodiscard]] QStringList regionIds() const;
    [[nodiscard]] QStringList regionNames() const;
    /** "14 ways", in the same order, whatever the chips say. */
    [[nodiscard]] QStringList regionCounts() const;
    /** The chosen one, or empty. */
    [[nodiscard]] QString region() const;
    [[nodiscard]] QString regionTitle() const; ///< "Neck and shoulders", "Anywhere"
    [[nodiscard]] QString regionDetail() const; ///< "14 gentle ways"
    /** Areas of the body map that belong to the region, as BodyFigure calls them. */
    [[nodiscard]] QStringList markedAreas() const;

    /** In the order shown; all that takes a chip takes its place in here. */
    [[nodiscard]] QStringList chipNames() const;
    [[nodiscard]] QList<bool> chosenChips() const;
    /** A region, a chip or a word: there is something to clear. */
    [[nodiscard]] bool isFiltered() const;

    [[nodiscard]] int matchCount() const { return m_list.rowCount(); }
    [[nodiscard]] QString matchWord() const; ///< "match", beside the number
    [[nodiscard]] QString matchSpoken() const; ///< "9 match"
    /** "Nothing fits all of that." Empty while something fits, as are the next two. */
    [[nodiscard]] QString emptyTitle() const;
    [[nodiscard]] QString emptyDetail() const; ///< "Try without Seated?"
    [[nodiscard]] QString emptyAction() const; ///< "Remove it"

    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] QString query() const { return m_query; }
    /** What a screen reader says on entry. */
    [[nodiscard]] QString spokenSummary() const;

    /** The tab is shown: reads what it shows at the first time. */
    Q_INVOKABLE void open();
    /** The same again takes it away. An unknown id changes nothing. */
    Q_INVOKABLE void toggleRegion(const QString &id);
    /** A tap on the body, by the area's name in BodyFigure. */
    Q_INVOKABLE void tapArea(const QString &area);
    Q_INVOKABLE void toggleChip(int place);
    /** Without a part of the body, chips and words. */
    Q_INVOKABLE void clear();
    /** What emptyAction() says. */
    Q_INVOKABLE void helpOut();

    Q_INVOKABLE void beginSearch();
    Q_INVOKABLE void endSearch();
    Q_INVOKABLE void search(const QString &query);

    /** Adds an item to this day, or tells why not (answered). */
    Q_INVOKABLE void add(const QString &id);
    /** Takes back what was added last, if it is still to come. */
    Q_INVOKABLE void undoAdd();

signals:
    void changed();
    /** What became of the wish to add: a sentence, the word on the button beside it, and the item to open if that is what
     *  the button does; without one the button is Undo. */
    void answered(const QString &sentence, const QString &action, const QString &opens);

private:
    /** Reads marks, own patterns and the day anew, then shows what fits. */
    void update();
    void readItems();
    void show();
    [[nodiscard]] PracticeListModel::Row rowOf(const evenpace::PracticeItem &item) const;
    [[nodiscard]] QString titleOf(const QString &id) const;
    [[nodiscard]] evenpace::PracticeFilter filter() const;
    /** What the search leaves to filter: everything without words. */
    [[nodiscard]] std::vector<evenpace::PracticeItem> searched() const;

    bool m_isOpen = false;
    std::vector<evenpace::OwnPattern> m_own;
    std::vector<evenpace::PracticeItem> m_items;
    evenpace::PracticeMarks m_marks;
    evenpace::PracticeFilter m_filter;
    std::optional<evenpace::PracticeDrop> m_drop;
    std::vector<int> m_regionCounts;
    mutable evenpace::SearchIndex m_index; ///< made at the first search
    bool m_isSearching = false;
    QString m_query;
    QString m_added; ///< the item of the last wish that was met
    PracticeListModel m_list;
};
