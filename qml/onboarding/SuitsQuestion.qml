// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What suits a person: positions, times of the day, what is heard, and the light. */
Question {
    id: root

    required property SettingsController settings

    title: qsTr("What suits you?")
    text: qsTr("Tap what fits, or nothing. All of it can be changed later.")
    toRead: [qsTr("Positions"), qsTr("Lying"), qsTr("Seated"), qsTr("Standing"), qsTr("The floor is hard for me"), qsTr("Time of day"), qsTr("Morning"), qsTr("Midday"), qsTr("Evening"), qsTr("Voice"), qsTr("Voice"), qsTr("Only tones"), qsTr("Silent"), qsTr("Light"), qsTr("As the device"), qsTr("Day"), qsTr("Dusk"), qsTr("Ember")]
    nextText: qsTr("Show my first day")

    Group {
        text: qsTr("Positions")

        Chips {
            Suit {
                text: qsTr("Lying")
                checked: root.onboarding.suitsLying
                suit: OnboardingController.Lying
            }
            Suit {
                text: qsTr("Seated")
                checked: root.onboarding.suitsSeated
                suit: OnboardingController.Seated
            }
            Suit {
                text: qsTr("Standing")
                checked: root.onboarding.suitsStanding
                suit: OnboardingController.Standing
            }
            Suit {
                text: qsTr("The floor is hard for me")
                checked: root.onboarding.isFloorHard
                suit: OnboardingController.FloorIsHard
            }
        }
    }
    Group {
        text: qsTr("Time of day")

        Chips {
            Suit {
                text: qsTr("Morning")
                checked: root.onboarding.likesMorning
                suit: OnboardingController.Morning
            }
            Suit {
                text: qsTr("Midday")
                checked: root.onboarding.likesMidday
                suit: OnboardingController.Midday
            }
            Suit {
                text: qsTr("Evening")
                checked: root.onboarding.likesEvening
                suit: OnboardingController.Evening
            }
        }
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Voice")
        options: [qsTr("Voice"), qsTr("Only tones"), qsTr("Silent")]
        value: root.settings.soundMode
        onChosen: value => root.settings.setSoundMode(value)
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Light")
        options: [qsTr("As the device"), qsTr("Day"), qsTr("Dusk"), qsTr("Ember")]
        value: root.settings.world
        onChosen: value => root.settings.setWorld(value)
    }

    component Group: ColumnLayout {
        id: group

        property string text

        Layout.fillWidth: true
        spacing: Theme.gapS
        Accessible.role: Accessible.Grouping
        Accessible.name: group.text

        AppText {
            Layout.fillWidth: true
            text: group.text
            token: Theme.h3
        }
    }
    component Chips: ChipRow {
        Layout.fillWidth: true
        wraps: true
    }
    component Suit: Chip {
        property int suit

        // A long one in large text breaks into lines.
        width: Math.min(implicitWidth, root.width - 2 * root.side)
        onToggled: root.onboarding.setSuit(suit, checked)
    }
}
