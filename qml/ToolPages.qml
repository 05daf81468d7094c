// SPDX-License-Identifier: Apache-2.0
import QtQuick

/** Opens the pages and sheets of the toolkit, on top of what is shown; part of Pages.qml. */
Item {
    id: root

    // Pages.qml itself: its type would lead back here.
    required property var pages

    function openFlarePlan(): void {
        root.pages.app.flarePlan.open();
        d.showOnce("toolkit/FlarePlanPage.qml", "flare-plan", {
            "plan": root.pages.app.flarePlan
        });
    }

    /** The newest record of a thinking exercise. */
    function openRecord(id: string): void {
        if (root.pages.app.records.show(id))
            root.pages.show("toolkit/RecordPage.qml", "record", {
                "records": root.pages.app.records
            });
    }

    /** Worth knowing. */
    function openCards(): void {
        root.pages.app.cards.openList();
        root.pages.show("toolkit/CardsPage.qml", "cards", {
            "cards": root.pages.app.cards,
            "settings": root.pages.app.settings
        });
    }

    /** One knowledge card. A card that is open already makes room for it, for there is one at a time. */
    function openCard(id: string): void {
        if (!root.pages.app.cards.open(id))
            return;
        d.showOnce("toolkit/CardPage.qml", "card", {
            "cards": root.pages.app.cards,
            "settings": root.pages.app.settings
        });
    }

    /** All thinking exercises. */
    function openExercises(): void {
        root.pages.app.toolkit.openExercises();
        root.pages.show("toolkit/ToolListPage.qml", "exercises", {
            "heading": qsTr("All thinking exercises"),
            "rows": root.pages.app.toolkit.exercises
        });
    }

    function openKept(): void {
        root.pages.app.toolkit.openKept();
        root.pages.show("toolkit/ToolListPage.qml", "kept", {
            "heading": qsTr("What you kept"),
            "rows": root.pages.app.toolkit.allKept,
            "emptyText": qsTr("Nothing is kept here."),
            "isKept": true
        });
    }

    /** One record, by its id. */
    function openKeptRecord(key: string): void {
        if (root.pages.app.records.showRecord(key))
            root.pages.show("toolkit/RecordPage.qml", "record", {
                "records": root.pages.app.records
            });
    }

    function openGoals(): void {
        root.pages.app.goals.show();
        root.pages.show("goals/GoalsPage.qml", "goals", {
            "goals": root.pages.app.goals
        });
    }

    /** One goal to be changed: "now" is the one that is open already; an empty key: a new one. */
    function openGoal(key: string): void {
        if (key === "")
            root.pages.app.goals.begin();
        else if (key !== "now" && !root.pages.app.goals.open(key))
            return;
        root.pages.show("goals/GoalPage.qml", "goal", {
            "goals": root.pages.app.goals
        });
    }

    function openPlanner(): void {
        root.pages.app.planner.show();
        root.pages.show("planner/PlannerPage.qml", "planner", {
            "planner": root.pages.app.planner
        });
    }

    function openSleep(): void {
        root.pages.app.sleep.open();
        root.pages.show("sleep/SleepPage.qml", "sleep", {
            "sleep": root.pages.app.sleep
        });
    }

    /** Questions about how a person is. */
    function openMeasures(): void {
        root.pages.app.measures.openList();
        root.pages.show("measures/MeasuresPage.qml", "measures", {
            "measures": root.pages.app.measures
        });
    }

    /** One set of them with what its answers said. */
    function openMeasure(key: string): void {
        if (root.pages.app.measures.show(key))
            root.pages.show("measures/MeasurePage.qml", "measure", {
                "measures": root.pages.app.measures
            });
    }

    /** Its questions, anew or where they were left. */
    function askMeasure(key: string): void {
        if (root.pages.app.measures.start(key))
            root.showMeasureForm();
    }

    /** The questions as they stand in the form. */
    function showMeasureForm(): void {
        root.pages.show("measures/MeasureFormPage.qml", "measure-form", {
            "form": root.pages.app.measures.form
        });
    }

    /** Back from the questions, and on to what the answers say. */
    function closeMeasureForm(isDone: bool): void {
        root.pages.closePage();
        if (isDone && root.pages.currentPage !== "measure")
            root.openMeasure(root.pages.app.measures.key);
        root.pages.app.measures.leaveWords();
    }

    /** "I need help now": people to call, for a mind in crisis. */
    function openCrisis(): void {
        root.pages.app.crisis.open();
        d.showOnce("help/CrisisPage.qml", "crisis", {
            "crisis": root.pages.app.crisis,
            "help": root.pages.app.help
        });
    }

    function openSafetyCard(): void {
        root.pages.app.crisis.open();
        root.pages.show("help/SafetyCardPage.qml", "safety-card", {
            "crisis": root.pages.app.crisis
        });
    }

    /** Whose numbers are shown where help is needed. */
    function openCountry(): void {
        root.pages.app.help.openCountries("");
        root.pages.show("help/CountryPage.qml", "country", {
            "help": root.pages.app.help
        });
    }

    /** The sheet that leads to all that helps right now. */
    function openHard(): void {
        root.pages.app.toolkit.open();
        hard.want("toolkit/HardSheet.qml", {
            "toolkit": root.pages.app.toolkit,
            "isInSession": Qt.binding(() => root.pages.app.player !== null)
        }).open();
    }

    /** What was written asks for help to be shown: a calm word, over whatever comes next. */
    function offerHelp(): void {
        root.pages.app.crisis.open();
        offered.want("help/HelpOffered.qml", {
            "crisis": root.pages.app.crisis,
            "help": root.pages.app.help
        }).open();
    }

    QtObject {
        id: d

        /** A page of which there is one at a time: what lies above it makes room. */
        function showOnce(page: string, name: string, values: var): void {
            const before = root.pages.find(item => item.objectName === name); // qmllint disable
            // Never back past a session: its page would be gone, and the session not.
            if (before && !root.pages.app.player)
                root.pages.goBackTo(before);
            else
                root.pages.show(page, name, values);
        }
    }

    SheetLoader {
        id: hard
    }
    SheetLoader {
        id: offered
    }

    Connections {
        function onFlarePlanRequested(): void {
            root.openFlarePlan();
        }

        function onCrisisRequested(): void {
            root.openCrisis();
        }

        function onHelpRequested(): void {
            root.pages.openHelp();
        }

        target: hard.item
        ignoreUnknownSignals: true
    }
    Connections {
        function onCrisisRequested(): void {
            root.openCrisis();
        }

        target: offered.item
        ignoreUnknownSignals: true
    }

    component SheetLoader: Loader {
        function want(file: string, values: var): var {
            if (status === Loader.Null)
                setSource(Qt.resolvedUrl(file), values);
            return item;
        }
    }
}
