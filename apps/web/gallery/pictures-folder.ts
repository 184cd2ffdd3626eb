/** Where the journeys leave pictures of every page they see, for whoever wants to look at them. */
export const picturesFolder = process.env.JOURNEY_PICTURES
