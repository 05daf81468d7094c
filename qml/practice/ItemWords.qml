// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Everything there is to read and to choose about an item, below or beside its picture. */
ColumnLayout {
    id: root

    required property ItemController item
    required property SettingsController settings
    property MindRecordController records: null
    /** Where the title ends, from the top. */
    readonly property real titleEnd: title.y + title.height

    signal patternsRequested
    signal editRequested
    signal lockActionRequested
    signal cardRequested(id: string)
    signal recordRequested

    spacing: 0

    AppText {
        id: title

        Layout.fillWidth: true
        text: root.item.title
        token: Theme.h1
        heading: true
    }
    Flow {
        id: badges

        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        spacing: Theme.gapS

        Repeater {
            model: [root.item.dose, root.item.phases, root.item.effort, root.item.cost, root.item.position]
            delegate: Badge {
                required property string modelData
                required property int index

                width: Math.min(implicitWidth, badges.width)
                visible: modelData !== ""
                text: modelData
                iconName: index === 0 ? "timer" : ""
                Accessible.name: index === 0 ? root.item.doseSpoken : text
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        visible: text !== ""
        text: root.item.todayText
        token: Theme.small
        color: Theme.ink2
    }
    Notice {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        visible: root.item.lock !== ItemController.Open
        kind: root.item.lock === ItemController.Stopped ? "stop" : root.item.lock === ItemController.Room ? "rest" : "care"
        iconName: root.item.lock === ItemController.Room ? "couch" : root.item.lock === ItemController.Stopped ? "first-aid" : "lock-simple"
        headline: root.item.lockTitle
        text: root.item.lockText
        actionText: root.item.lockAction
        onActed: root.lockActionRequested()
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        visible: root.item.kind !== ItemController.Movement
        text: root.item.purpose
        token: Theme.bodyL
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.item.breaths
        color: Theme.ink2
    }
    Loader {
        Layout.fillWidth: true
        Layout.topMargin: visible ? Theme.gapM : 0
        visible: item && item.isWanted // qmllint disable
        Component.onCompleted: {
            if (root.records)
                setSource(Qt.resolvedUrl("../toolkit/RecordCard.qml"), {
                    "records": root.records
                });
        }
        onLoaded: item.recordRequested.connect(root.recordRequested) // qmllint disable
    }
    BreathChoices {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        visible: root.item.kind === ItemController.Breath
        item: root.item
        settings: root.settings
        onPatternsRequested: root.patternsRequested()
        onEditRequested: root.editRequested()
    }
    Card {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        visible: root.item.kind === ItemController.Script

        SilenceChoice {
            Layout.fillWidth: true
            settings: root.settings
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        visible: root.item.therapistNotes.length + root.item.stopRules.length > 0 || given.isThere

        GivenPicture {
            id: given

            Layout.fillWidth: true
            visible: isThere
            bytes: root.item.givenPicture
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Picture from your therapist")
        }
        TherapistWords {
            Layout.fillWidth: true
            notes: root.item.therapistNotes
            stopRules: root.item.stopRules
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.sectionGap
        visible: text !== ""
        text: root.item.stepsTitle
        token: Theme.h3
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        visible: text !== ""
        text: root.item.setUp
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.item.equipment
        token: Theme.small
        color: Theme.ink2
    }
    ItemSteps {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        visible: root.item.steps.length > 0
        item: root.item
    }
    ScriptParts {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapXs
        visible: root.item.kind === ItemController.Script
        parts: root.item.parts
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapL
        visible: root.item.feel !== ""
        text: root.item.kind === ItemController.Mind ? qsTr("What you have at the end") : qsTr("How it feels when it goes well")
        token: Theme.smallStrong
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.item.feel
    }
    Notice {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapL
        visible: text !== ""
        iconName: "hand-palm"
        headline: qsTr("When to leave it")
        text: root.item.caution
    }
    ItemForms {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapL
        visible: root.item.formCount > 0
        item: root.item
        skin: root.settings.guideSkin
        hair: root.settings.guideHair
    }
    ItemFolds {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapL
        Layout.bottomMargin: Theme.gapXl
        item: root.item
        onCardRequested: id => root.cardRequested(id)
    }
}
