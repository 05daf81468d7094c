// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draftcheck.h"
#include "domain/exchange/draftkeeper.h"
#include "domain/practice.h"
#include "domain/search.h"
#include "ui/builderrowmodel.h"
#include "ui/practicelistmodel.h"
#include "ui/services.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class BuilderFrameController;
class BuilderItemController;
class HandOverController;
class PlayerController;
class ProgramShelfController;

/**
 * A program that is being written: the library at one side, the week at the other. Each edit is kept at once, with those
 * before it. Made when the therapist first opens a program, and empty until one is begun.
 */
class BuilderController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ClinicController")
    Q_MOC_INCLUDE("ui/builderframecontroller.h")
    Q_MOC_INCLUDE("ui/builderitemcontroller.h")
    Q_MOC_INCLUDE("ui/handovercontroller.h")
    Q_MOC_INCLUDE("ui/playercontroller.h")
    Q_MOC_INCLUDE("ui/programshelfcontroller.h")
    Q_PROPERTY(ProgramShelfController *shelf READ shelf CONSTANT)
    Q_PROPERTY(BuilderFrameController *frame READ frame CONSTANT)
    Q_PROPERTY(BuilderItemController *item READ item CONSTANT)
    Q_PROPERTY(HandOverController *handOver READ handOver CONSTANT)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    // The week that is shown.
    Q_PROPERTY(BuilderRowModel *phases READ phases CONSTANT)
    Q_PROPERTY(QStringList phaseNames READ phaseNames NOTIFY changed)
    Q_PROPERTY(int phase READ phase NOTIFY changed)
    Q_PROPERTY(BuilderRowModel *days READ days CONSTANT)
    Q_PROPERTY(QStringList timeNames READ timeNames CONSTANT)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(BuilderRowModel *findings READ findings CONSTANT)
    Q_PROPERTY(QString moreFindings READ moreFindings NOTIFY changed)
    // The library.
    Q_PROPERTY(PracticeListModel *library READ library CONSTANT)
    Q_PROPERTY(int kind READ kind NOTIFY libraryChanged)
    Q_PROPERTY(QString query READ query NOTIFY libraryChanged)
    Q_PROPERTY(QString searchHint READ searchHint NOTIFY libraryChanged)
    Q_PROPERTY(BuilderRowModel *regions READ regions CONSTANT)
    Q_PROPERTY(BuilderRowModel *positions READ positions CONSTANT)
    Q_PROPERTY(BuilderRowModel *efforts READ efforts CONSTANT)
    Q_PROPERTY(int filterCount READ filterCount NOTIFY libraryChanged)
    Q_PROPERTY(QString matchText READ matchText NOTIFY libraryChanged)
    // Where the next item goes.
    Q_PROPERTY(bool hasAim READ hasAim NOTIFY aimChanged)
    Q_PROPERTY(int aimDay READ aimDay NOTIFY aimChanged)
    Q_PROPERTY(int aimTime READ aimTime NOTIFY aimChanged)
    Q_PROPERTY(QString aimText READ aimText NOTIFY aimChanged)
    Q_PROPERTY(QString addName READ addName NOTIFY aimChanged)
    Q_PROPERTY(bool isAddMarked READ isAddMarked NOTIFY libraryChanged)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY aimChanged)
    Q_PROPERTY(QList<bool> addDays READ addDays NOTIFY aimChanged)
    Q_PROPERTY(int addTime READ addTime NOTIFY aimChanged)
    Q_PROPERTY(PlayerController *preview READ preview NOTIFY previewChanged)
public:
    enum Kind { Body, Breath, Mind, Marked };
    Q_ENUM(Kind)

    explicit BuilderController(const evenpace::Services &services, QObject *parent = nullptr);
    ~BuilderController() override;

    [[nodiscard]] ProgramShelfController *shelf() { return m_shelf.get(); }
    [[nodiscard]] BuilderFrameController *frame() { return m_frame.get(); }
    [[nodiscard]] BuilderItemController *item() { return m_item.get(); }
    [[nodiscard]] HandOverController *handOver() { return m_handOver.get(); }
    [[nodiscard]] bool canUndo() const { return m_kept.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_kept.canRedo(); }
    /** Title and isChosen of each. */
    [[nodiscard]] BuilderRowModel *phases() { return &m_phases; }
    /** "Weeks 1–4", or the phase's own name. */
    [[nodiscard]] QStringList phaseNames() const;
    [[nodiscard]] int phase() const { return m_phase; }
    /** Seven: title "Mon", detail "Monday", value "14" or "rest". */
    [[nodiscard]] BuilderRowModel *days() { return &m_days; }
    [[nodiscard]] QStringList timeNames() const;
    [[nodiscard]] bool isEmpty() const { return draft().isEmpty(); }
    /** The three that matter most: title, detail, value and otherValue are the words of its fixes. */
    [[nodiscard]] BuilderRowModel *findings() { return &m_findings; }
    /** "4 more to look at", or empty. */
    [[nodiscard]] QString moreFindings() const;
    [[nodiscard]] PracticeListModel *library() { return &m_library; }
    [[nodiscard]] int kind() const { return m_kind; }
    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] QString searchHint() const;
    // What is asked of the items besides: title and isChosen of each.
    [[nodiscard]] BuilderRowModel *regions() { return &m_regions; }
    [[nodiscard]] BuilderRowModel *positions() { return &m_positions; }
    [[nodiscard]] BuilderRowModel *efforts() { return &m_efforts; }
    [[nodiscard]] int filterCount() const; ///< of those that are chosen
    [[nodiscard]] QString matchText() const; ///< "Show 14"
    [[nodiscard]] bool hasAim() const { return m_aim.has_value(); }
    [[nodiscard]] int aimDay() const { return m_aim ? m_aim->day : 0; } ///< 1-7
    [[nodiscard]] int aimTime() const { return m_aim ? static_cast<int>(m_aim->time) : -1; }
    /** "Tuesday, morning". */
    [[nodiscard]] QString aimText() const;
    [[nodiscard]] QString addName() const;
    /** The item that is added is a favorite. */
    [[nodiscard]] bool isAddMarked() const { return m_marked.contains(m_addItem); }
    [[nodiscard]] bool canAdd() const { return m_addDays.contains(true); } ///< a day is chosen
    [[nodiscard]] QList<bool> addDays() const { return m_addDays; }
    [[nodiscard]] int addTime() const { return static_cast<int>(m_addTime); }
    /** A session as the patient sees it, of which nothing is kept; null unless one runs. */
    [[nodiscard]] PlayerController *preview() const { return m_preview.get(); }

    /** The blocks of a time of a day: title, detail, spokenName, isChosen. */
    [[nodiscard]] Q_INVOKABLE BuilderRowModel *cell(int day, int time);

    // What is written next.
    Q_INVOKABLE void beginNew();
    /** One that is kept, by its id; false if there is none. */
    Q_INVOKABLE bool openDraft(const QString &id);
    /** Written for somebody: their key, pseudonym, daily size (0: unknown) and cautions; of one who is in the clinic by
     *  that key, what is known there. The next version of what was last given to them, else a new program. */
    Q_INVOKABLE void openFor(const QByteArray &patient, const QString &name, double easyMinutes, const QStringList &cautions);
    /** With that content, as a draft that is not kept until it is changed. */
    void begin(const evenpace::exchange::Draft &draft);

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void showPhase(int phase);
    Q_INVOKABLE void copyWeek();
    /** The shown day `from` onto others; with an empty list onto all that follow it. */
    Q_INVOKABLE void copyDay(int from, const QList<int> &to);
    Q_INVOKABLE void removePhase();
    /** Does what the button of a finding says. */
    Q_INVOKABLE void fix(const QString &key, bool isOther);
    Q_INVOKABLE bool saveAsTemplate();

    Q_INVOKABLE void showKind(int kind);
    Q_INVOKABLE void search(const QString &query);
    /** A region, a position or an effort by its key; the same again takes it away. */
    Q_INVOKABLE void toggleFilter(const QString &key);
    Q_INVOKABLE void clearFilters();
    /** Marks the item that is added as a favorite, or takes the mark away. */
    Q_INVOKABLE void markAdd();
    /** The library adds to that place from now on; the same again: to none. */
    Q_INVOKABLE void aim(int day, int time);
    Q_INVOKABLE void clearAim();
    /** Asks for the days of an item; true if it was added at once, where the aim is. */
    Q_INVOKABLE bool beginAdd(const QString &itemId);
    Q_INVOKABLE void toggleAddDay(int day);
    Q_INVOKABLE void chooseAddTime(int time);
    Q_INVOKABLE void confirmAdd();
    /** Dropped there, before the block of that place; -1: after all. */
    Q_INVOKABLE void addAt(const QString &itemId, int day, int time, int place = -1);

    /** A block by its key: its dose is set, and arrows move it. */
    Q_INVOKABLE void choose(const QString &block);
    /** By days and by places; past the ends of a time to the time before or after it. The block's key afterward. */
    Q_INVOKABLE QString moveBlock(const QString &block, int days, int places);
    Q_INVOKABLE QString dropBlock(const QString &block, int day, int time, int place = -1);
    Q_INVOKABLE void removeBlock(const QString &block);

    /** The session of that time as the patient has it; false if nothing is in it. */
    Q_INVOKABLE bool beginPreview(int day, int time);

    // For the parts of it.
    [[nodiscard]] const evenpace::Services &services() const { return m_services; }
    [[nodiscard]] const evenpace::exchange::Draft &draft() const { return m_kept.now(); }
    void edit(const evenpace::exchange::DraftEdit &edit);
    [[nodiscard]] const std::optional<evenpace::exchange::Place> &chosen() const { return m_chosen; }
    void moveChosen(int days, int places);
    void removeChosen(bool everywhere);
    [[nodiscard]] const evenpace::TimelineSettings &timing() const { return m_timing; }
    /** By search words or by kind, with what they are called. */
    [[nodiscard]] std::vector<PracticeListModel::Row> libraryRows(int kind, const QString &query);
    void tell(evenpace::StoreOutcome outcome);
    [[nodiscard]] QDateTime now() const { return m_services.wallClock().toUTC(); }
    [[nodiscard]] evenpace::exchange::AssignedProgram program() const;

signals:
    void changed();
    void libraryChanged();
    void aimChanged();
    void previewChanged();
    /** The session that was tried is over. */
    void previewEnded();
    /** Something was done that is worth a word. */
    void said(const QString &text);
    void notKept(evenpace::StoreOutcome outcome);

private:
    [[nodiscard]] std::optional<evenpace::exchange::Place> placeOf(const QString &block) const;
    [[nodiscard]] QString keyOf(const evenpace::exchange::Place &place) const;
    void choosePlace(const std::optional<evenpace::exchange::Place> &place);
    void shown();
    void showPhases();
    void showDays();
    void showCells();
    void showFindings();
    void showLibrary();
    void readLibrary();
    void beginWith();
    void showFilters();
    void endPreview();

    const evenpace::Services &m_services;
    const evenpace::TimelineSettings m_timing;
    evenpace::exchange::DraftKeeper m_kept;
    int m_phase = 0;
    std::optional<evenpace::exchange::Place> m_chosen;
    BuilderRowModel m_phases;
    BuilderRowModel m_days;
    std::array<std::array<BuilderRowModel, evenpace::exchange::kDayTimes>, evenpace::exchange::kWeekDays> m_cells;
    BuilderRowModel m_findings;
    std::vector<evenpace::exchange::Finding> m_found;
    PracticeListModel m_library;
    std::vector<evenpace::PracticeItem> m_items;
    evenpace::SearchIndex m_index; ///< made at the first search
    QStringList m_marked;
    int m_kind = Body;
    QString m_query;
    evenpace::PracticeFilter m_filter;
    BuilderRowModel m_regions;
    BuilderRowModel m_positions;
    BuilderRowModel m_efforts;
    std::optional<evenpace::exchange::Place> m_aim;
    QString m_addItem;
    QList<bool> m_addDays;
    evenpace::DayTime m_addTime = evenpace::DayTime::Morning;
    struct Preview;
    std::unique_ptr<Preview> m_previewWorld;
    std::unique_ptr<PlayerController> m_preview;
    std::unique_ptr<PlayerController> m_endedPreview; ///< until the next one: its page may still be fading
    std::unique_ptr<ProgramShelfController> m_shelf;
    std::unique_ptr<BuilderFrameController> m_frame;
    std::unique_ptr<BuilderItemController> m_item;
    std::unique_ptr<HandOverController> m_handOver;
};
