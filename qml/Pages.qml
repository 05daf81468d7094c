// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App

/** The pages of the app, one above the other. Pages say what is wanted; only this file knows which page comes next. */
T.StackView {
    id: root

    required property AppController app
    /** Pages come without a transition. */
    property bool isInstant: false
    readonly property string currentPage: root.currentItem ? root.currentItem.objectName : ""
    /** These two pages are left by their own buttons; what lies over them goes back to them. */
    readonly property bool isInSession: root.currentPage === "player" || root.currentPage === "session-end" || root.currentPage === "preview"
    /** Pages of the toolkit, of what goes between a person and their therapist, and the therapist's own side. */
    readonly property alias tools: tools
    readonly property alias therapist: therapistPages
    readonly property alias clinic: clinicDoor
    readonly property alias builder: builderPages
    readonly property bool isTodayOpen: root.depth === 1 && home.currentTab === "today"
    /** What a message has to stay above. */
    readonly property real messageInset: root.depth > 1 ? 0 : home.bottomInset

    /** The check-in of a day, "2026-06-11"; empty: today's. */
    signal checkInRequested(day: string)
    /** One of the questions that wait, by its key. */
    signal questionRequested(key: string)

    /** By address and not as a component: a page is read when it is first needed, not at the start. */
    function show(page: string, name: string, values: var): Item {
        const item = root.push(Qt.resolvedUrl(page), values, d.operation) as Item;
        if (item) {
            item.objectName = name;
            item.forceActiveFocus();
        }
        return item;
    }

    function showTab(key: string): void {
        root.pop(null, T.StackView.Immediate);
        home.currentTab = key;
    }

    function openSettings(): void {
        root.show("settings/SettingsPage.qml", "settings", {
            "settings": root.app.settings,
            "version": root.app.version,
            "hasQuestions": Qt.binding(() => root.app.onboarding.isUnfinished)
        });
    }

    /** One part of the first questions. */
    function ask(part: int): void {
        root.app.onboarding.begin(part);
        root.show("onboarding/OnboardingPage.qml", "onboarding", {
            "onboarding": root.app.onboarding,
            "settings": root.app.settings,
            "help": root.app.help
        });
    }

    function closeQuestions(part: int, isDone: bool): void {
        root.pop(d.operation);
        if (part === OnboardingController.Safety && isDone)
            root.app.continueAfterSafety();
        else
            root.app.forgetWaitingStart();
    }

    /** The first questions, where they were left. */
    function openQuestions(): void {
        root.ask(OnboardingController.Everything);
    }

    function openSafetyCheck(): void {
        root.ask(OnboardingController.Safety);
    }

    function openHelp(): void {
        root.show("help/HelpPage.qml", "help", {
            "help": root.app.help
        });
    }

    function openPace(): void {
        root.show("settings/PaceSettings.qml", "pace", {
            "limits": root.app.limits
        });
    }

    function openAbout(): void {
        root.show("settings/AboutPage.qml", "about", {
            "version": root.app.version
        });
    }

    function openLicense(key: string): void {
        root.show("settings/LicensePage.qml", "license", {
            "license": key
        });
    }

    function openSession(key: string): void {
        if (root.app.detail.open(key))
            root.show("progress/SessionDetailPage.qml", "session-detail", {
                "detail": root.app.detail
            });
    }

    function openItem(id: string): void {
        if (!root.app.item.open(id))
            return;
        const isMind = root.app.item.kind === ItemController.Mind;
        if (isMind)
            root.app.records.show(id);
        root.show("practice/ItemPage.qml", "item", {
            "item": root.app.item,
            "settings": root.app.settings,
            "isLookingOnly": root.clinic.page !== null,
            "records": isMind ? root.app.records : null
        });
    }

    /** A breathing pattern of one's own; an empty id: a new one. */
    function openPattern(id: string): void {
        if (id === "")
            root.app.pattern.begin();
        else if (!root.app.pattern.open(id))
            return;
        root.show("practice/PatternPage.qml", "pattern", {
            "pattern": root.app.pattern
        });
    }

    function closePattern(id: string): void {
        root.pop(d.operation);
        if (root.currentPage === "item")
            root.app.item.open(id);
        else
            root.openItem(id);
    }

    function openPrograms(): void {
        root.app.programs.openList();
        root.show("practice/ProgramsPage.qml", "programs", {
            "programs": root.app.programs
        });
    }

    function openProgram(id: string): void {
        if (root.app.programs.open(id))
            root.show("practice/ProgramPage.qml", "program", {
                "programs": root.app.programs
            });
    }

    function openOwnSessions(): void {
        root.app.ownSessions.show();
        root.show("practice/OwnSessionsPage.qml", "own-sessions", {
            "own": root.app.ownSessions
        });
    }

    /** A session of one's own; an empty id: a new one. */
    function openOwnSession(id: string): void {
        if (id === "")
            root.app.ownSessions.begin();
        else if (!root.app.ownSessions.open(id))
            return;
        root.show("practice/OwnSessionPage.qml", "own-session", {
            "own": root.app.ownSessions
        });
    }

    function openReview(): void {
        root.show("pacing/ReviewPage.qml", "review", {
            "review": root.app.review
        });
    }

    function openPacingLog(): void {
        root.show("pacing/PacingLogPage.qml", "pacing-log", {
            "log": root.app.pacingLog
        });
    }

    function showPlayer(): void {
        root.show("player/PlayerPage.qml", "player", {
            "player": root.app.player,
            "help": root.app.help
        });
    }

    function showEnd(): void {
        // With all that was opened from the session.
        const player = root.find(page => page.objectName === "player"); // qmllint disable
        const item = root.replace(player, Qt.resolvedUrl("player/SessionEndPage.qml"), {
            "ending": root.app.player.ending
        }, d.operation);
        item.objectName = "session-end";
        item.forceActiveFocus();
    }

    function leaveSession(): void {
        // At once: the page must be gone before the session that it shows.
        root.pop(root.clinic.page, T.StackView.Immediate);
        root.app.closeSession();
    }

    function closePage(): void {
        root.pop(d.operation);
    }

    function goBackTo(page: Item): void {
        root.pop(page, d.operation);
    }

    function goBack(): void {
        if (root.depth > 1 && !root.isInSession && !clinicDoor.isLocked) {
            // Questions go back among themselves first.
            if (root.currentItem.goBack) // qmllint disable
                root.currentItem.goBack();
            else if (root.currentPage === "pattern" && root.app.pattern.isRemoved && root.app.item.itemId === root.app.pattern.itemId && root.depth > 2)
                root.pop(root.get(root.depth - 3), d.operation);
            else
                root.pop(d.operation);
        } else if (root.depth === 1) {
            home.goBack();
        }
    }

    visible: !clinicDoor.isLocked
    initialItem: HomePage {
        id: home

        objectName: home.currentTab
        app: root.app
        onSettingsRequested: root.openSettings()
        onCheckInRequested: root.checkInRequested("")
        onHelpRequested: root.openHelp()
        onHardRequested: tools.openHard()
        onSessionOpened: key => root.openSession(key)
    }

    pushEnter: Fade {}
    pushExit: Fade {
        isOut: true
    }
    popEnter: Fade {}
    popExit: Fade {
        isOut: true
    }
    replaceEnter: Fade {}
    replaceExit: Fade {
        isOut: true
    }

    QtObject {
        id: d

        readonly property int operation: root.isInstant ? T.StackView.Immediate : T.StackView.PushTransition
    }

    ClinicDoor {
        id: clinicDoor
        pages: root
    }

    ToolPages {
        id: tools

        pages: root
    }

    TherapistPages {
        id: therapistPages
        pages: root
        page: wishes.page
    }

    BuilderPages {
        id: builderPages
        pages: root
        page: root.clinic.page && root.currentItem === root.clinic.page ? root.clinic.page.tabPage : wishes.page // qmllint disable
    }

    AppWishes {
        pages: root
    }

    PageWishes {
        id: wishes

        pages: root
        page: root.depth > 1 ? root.currentItem : home.tabPage
    }
}
