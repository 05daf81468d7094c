// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The window and the page stack. Pages say what is wanted; only this file knows which page comes next. */
ApplicationWindow {
    id: root

    required property AppController app
    /** Pages come without a transition, for pictures and tests. */
    property bool isInstant: false
    readonly property string currentPage: stack.currentItem ? stack.currentItem.objectName : ""

    function showTab(key: string): void {
        stack.pop(null, StackView.Immediate);
        home.currentTab = key;
    }

    function openSettings(): void {
        d.push("settings/SettingsPage.qml", "settings", {
            "settings": root.app.settings,
            "version": root.app.version,
            "hasQuestions": Qt.binding(() => root.app.onboarding.isUnfinished)
        });
    }

    /** One part of the first questions. */
    function ask(part: int): void {
        root.app.onboarding.begin(part);
        d.push("onboarding/OnboardingPage.qml", "onboarding", {
            "onboarding": root.app.onboarding,
            "settings": root.app.settings,
            "help": root.app.help
        });
    }

    function closeQuestions(part: int, isDone: bool): void {
        stack.pop(d.operation);
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
        d.push("help/HelpPage.qml", "help", {
            "help": root.app.help
        });
    }

    function openPace(): void {
        d.push("settings/PaceSettings.qml", "pace", {
            "limits": root.app.limits
        });
    }

    function openAbout(): void {
        d.push("settings/AboutPage.qml", "about", {
            "version": root.app.version
        });
    }

    function openLicense(key: string): void {
        d.push("settings/LicensePage.qml", "license", {
            "license": key
        });
    }

    function openSession(key: string): void {
        if (root.app.detail.open(key))
            d.push("progress/SessionDetailPage.qml", "session-detail", {
                "detail": root.app.detail
            });
    }

    function openReview(): void {
        d.push("pacing/ReviewPage.qml", "review", {
            "review": root.app.review
        });
    }

    function openPacingLog(): void {
        d.push("pacing/PacingLogPage.qml", "pacing-log", {
            "log": root.app.pacingLog
        });
    }

    /** The check-in of a day, "2026-06-11"; empty: today's. */
    function openCheckIn(day: string): void {
        d.layCheckIn();
        root.app.checkIn.open(day);
    }

    /** One of the questions that wait, by its key. */
    function openQuestion(key: string): void {
        d.layCheckIn();
        root.app.checkIn.ask(key);
    }

    function leaveSession(): void {
        // At once: the page must be gone before the session that it shows.
        stack.pop(null, StackView.Immediate);
        root.app.closeSession();
    }

    function goBack(): void {
        if (stack.depth > 1 && !d.isInSession) {
            // Questions go back among themselves first.
            if (stack.currentItem.goBack) // qmllint disable
                stack.currentItem.goBack();
            else
                stack.pop(d.operation);
        }
    }

    width: 400
    height: 800
    minimumWidth: 320
    minimumHeight: 320
    title: qsTr("Evenpace")
    color: Theme.ground
    visible: true

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        if (root.app.onboarding.isWanted)
            root.openQuestions();
    }

    Binding {
        target: Theme
        property: "world"
        value: root.app.player?.isDimmed ? "ember" : root.app.settings.shownWorld
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.app.settings.textPercent / 100
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.app.settings.isLessMotion || root.isInstant
    }
    Binding {
        target: Theme
        property: "hand"
        value: root.app.settings.handName
    }

    QtObject {
        id: d

        // These two are left by their own buttons; what lies over them goes back to them.
        readonly property bool isInSession: root.currentPage === "player" || root.currentPage === "session-end"
        readonly property int operation: root.isInstant ? StackView.Immediate : StackView.PushTransition

        // By address and not as a component: a page is read when it is first needed, not at the start.
        function push(page: string, name: string, values: var): void {
            const item = stack.push(Qt.resolvedUrl(page), values, d.operation);
            if (item) {
                item.objectName = name;
                item.forceActiveFocus();
            }
        }

        function layCheckIn(): void {
            if (checkIn.status === Loader.Null)
                checkIn.setSource(Qt.resolvedUrl("checkin/CheckInLayer.qml"), {
                    "checkIn": root.app.checkIn,
                    "prefersTrack": Qt.binding(() => root.app.settings.isScaleTrack),
                    "bottomInset": Qt.binding(() => stack.depth > 1 ? 0 : home.bottomInset)
                });
        }

        function showPlayer(): void {
            d.push("player/PlayerPage.qml", "player", {
                "player": root.app.player,
                "help": root.app.help
            });
        }

        function showEnd(): void {
            const item = stack.replace(Qt.resolvedUrl("player/SessionEndPage.qml"), {
                "ending": root.app.player.ending
            }, d.operation);
            item.objectName = "session-end";
            item.forceActiveFocus();
        }
    }

    StackView {
        id: stack

        anchors.fill: parent
        initialItem: HomePage {
            id: home

            objectName: home.currentTab
            app: root.app
            onSettingsRequested: root.openSettings()
            onCheckInRequested: root.openCheckIn("")
            onHelpRequested: root.openHelp()
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
    }

    // Read when it is first needed, like the pages.
    Loader {
        id: checkIn

        anchors.fill: parent
    }

    Connections {
        function onSafetyCheckNeeded(): void {
            root.openSafetyCheck();
        }

        function onNoteOpened(id: string): void {
            if (id === "review" || id === "way_back")
                root.openReview();
            else if (id === "rescreen")
                root.ask(OnboardingController.Effort);
            else
                root.openQuestion(id);
        }

        // The morning's check-in opens by itself over Today only.
        function onCheckInWanted(): void {
            if (stack.depth === 1 && home.currentTab === "today")
                root.openCheckIn("");
        }

        function onPlayerChanged(): void {
            if (root.app.player)
                d.showPlayer();
        }

        target: root.app
    }

    Connections {
        function onEnded(): void {
            d.showEnd();
        }

        target: root.app.player
        ignoreUnknownSignals: true
    }

    PageWishes {
        window: root
        page: stack.depth > 1 ? stack.currentItem : null
    }

    Shortcut {
        sequences: ["Esc", "Back"]
        enabled: !d.isInSession
        onActivated: root.goBack()
    }
}
