// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The first questions, one at a time, and each part of them that is asked again. */
T.Page {
    id: root

    required property OnboardingController onboarding
    required property SettingsController settings
    required property HelpController help

    /** All is answered, or the person goes on later. `part` is one of OnboardingController. */
    signal questionsClosed(part: int, isDone: bool)
    signal cardRequested(id: string)
    signal hardRequested

    /** The window's Back: one question back. */
    function goBack(): void {
        root.onboarding.back();
    }

    padding: 0
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.onboarding.stepText
    background: Rectangle {
        color: Theme.sky
    }

    header: TopBar {
        sideMargin: Math.max(Theme.screenMargin(width), (width - 640) / 2)
        centered: true
        title: root.onboarding.stepText
        leadingIcon: "arrow-left"
        leadingText: qsTr("Back")
        onLeadingClicked: root.onboarding.back()

        HardButton {
            onClicked: root.hardRequested()
        }
        QuietButton {
            //: closes the first questions, to go on with them another time
            text: qsTr("Later")
            spokenName: qsTr("Later, show today")
            onClicked: root.onboarding.leave()
        }
    }

    // By address: a question is read when it is asked.
    Loader {
        id: place

        property int shown: -1
        property string shownItem: ""

        function show(): void {
            const screen = root.onboarding.screen;
            if (screen === OnboardingController.Closed || (screen === shown && shownItem === root.onboarding.itemPlace))
                return;
            shown = screen;
            shownItem = root.onboarding.itemPlace;
            const values = {
                "onboarding": root.onboarding
            };
            if (screen === OnboardingController.SafetyTalk || screen === OnboardingController.SafetyChanges)
                values["help"] = root.help;
            if (screen === OnboardingController.Suits)
                values["settings"] = root.settings;
            setSource(Qt.resolvedUrl(names[screen]), values);
            place.item.forceActiveFocus(); // qmllint disable
        }

        readonly property var names: ["", "WhoQuestion.qml", "AboutQuestion.qml", "SafetySignsQuestion.qml", "SafetyTalk.qml", "ConditionsQuestion.qml", "SafetyChanges.qml", "AfterEffortQuestion.qml", "EffortItemQuestion.qml", "SmallEffortQuestion.qml", "HowLongQuestion.qml", "MeCfsQuestion.qml", "EffortPlan.qml", "EvenPaceQuestion.qml", "UsualWeekQuestion.qml", "SuitsQuestion.qml", "TherapistQuestion.qml"]

        anchors.fill: parent
        Component.onCompleted: show()
    }

    Connections {
        function onCardRequested(id: string): void {
            root.cardRequested(id);
        }

        target: place.item
        ignoreUnknownSignals: true
    }

    Connections {
        function onScreenChanged(): void {
            place.show();
        }

        function onClosed(part: int, isDone: bool): void {
            root.questionsClosed(part, isDone);
        }

        target: root.onboarding
    }
}
